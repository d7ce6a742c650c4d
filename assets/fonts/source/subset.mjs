/**
 * Makes the font files, their licences and src/parts/theme/fonts.css from faces.json.
 *
 * In an empty folder: npm init -y; npm install subset-font@2 @capsizecss/unpack@4 @capsizecss/metrics@4 and every
 * "package" named in faces.json; then, there: node <this file>, and format fonts.css. What it writes is committed, so a build needs none of it.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = path.dirname(fileURLToPath(import.meta.url));
const fonts = path.join(source, '..');
const stylesheet = path.join(fonts, '../../src/parts/theme/fonts.css');
const require = createRequire(path.join(process.cwd(), 'package.json'));
const subset = require('subset-font');
const { fromBlob } = await import(require.resolve('@capsizecss/unpack'));
const { entireMetricsCollection: metrics } = require('@capsizecss/metrics/entireMetricsCollection');

/** Western letters with accents, and accents alone. */
const accents = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
];

/** ASCII and typographic signs: all that English needs. */
const english = [
  [0x20, 0x7e],
  [0xa0, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2009, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/**
 * Code points kept, by script. `latin` is `english` with `accents`; the faces of the first screen have these in two files,
 * so that it does not wait for letters that it has not: the second comes with the first accent on the page.
 * `arabic`: Persian letters, digits and joiners.
 */
const ranges = {
  english,
  accents,
  latin: [...english, ...accents],
  arabic: [
    [0x60c, 0x60c],
    [0x61b, 0x61b],
    [0x61f, 0x61f],
    [0x621, 0x655],
    [0x660, 0x66c],
    [0x670, 0x6f9],
    [0x200c, 0x200f],
  ],
};

const characters = (script) =>
  ranges[script]
    .map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i)))
    .join('');

const hex = (point) => point.toString(16).toUpperCase();
const unicodeRange = (script) =>
  ranges[script].map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');

const percent = (share) => `${(share * 100).toFixed(2)}%`;

/** A local face stretched to the widths and heights of ours, so that lines break alike before and after the font arrives. */
function fallbackFace(face, own) {
  const collected = metrics[face.fallback];
  const variant = face.local.endsWith('Bold') ? '700' : (face.style ?? 'regular');
  const local = collected.variants?.[variant] ?? collected;
  const size = own.xWidthAvg / own.unitsPerEm / (local.xWidthAvg / local.unitsPerEm);
  const scaled = (value) => percent(Math.abs(value) / own.unitsPerEm / size);
  return `@font-face {
  font-family: '${face.family} fallback';
  font-style: ${face.style ?? 'normal'};
  font-weight: ${face.weight};
  src: local('${face.local}');
  size-adjust: ${percent(size)};
  ascent-override: ${scaled(own.ascent)};
  descent-override: ${scaled(own.descent)};
  line-gap-override: ${scaled(own.lineGap)};
}
`;
}

function ownFace(face) {
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style ?? 'normal'};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('../../../assets/fonts/${face.file}.woff2') format('woff2');
  unicode-range: ${unicodeRange(face.script ?? 'latin')};
}
`;
}

async function make(face) {
  const folder = path.dirname(require.resolve(`${face.package}/package.json`));
  const original = await readFile(path.join(folder, 'files', `${face.from}.woff2`));
  const [min, max] = face.weight.split(' ').map(Number);
  const variable = face.package.startsWith('@fontsource-variable/');
  const options = {
    targetFormat: 'woff2',
    ...(variable && { variationAxes: { wght: { min, max, default: min } } }),
  };
  // A reserved font name allows no subset under that name: those files stay as their authors made them.
  const made = face.unmodified
    ? original
    : await subset(original, characters(face.script ?? 'latin'), options);
  await writeFile(path.join(fonts, `${face.file}.woff2`), made);
  const licence = path.basename(face.package);
  await copyFile(path.join(folder, 'LICENSE'), path.join(fonts, 'licences', `${licence}.txt`));
  console.log(face.file, original.length, '->', made.length);
  const own = await fromBlob(new Blob([made]));
  return ownFace(face) + (face.fallback ? `\n${fallbackFace(face, own)}` : '');
}

await mkdir(path.join(fonts, 'licences'), { recursive: true });
const faces = JSON.parse(await readFile(path.join(source, 'faces.json'), 'utf8'));
const rules = [];
for (const face of faces) rules.push(await make(face));
const head = `/* The faces and, for each, a local stand-in of the same widths. Written by assets/fonts/source/subset.mjs. */\n\n`;
await writeFile(stylesheet, head + rules.join('\n'));
