/** npm run build:lms: packages for learning platforms, in dist-lms. `--grade=reading` makes the Reading readout the mark. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { load } from './load.mjs';
import { build, dist, install, needNode } from './project.mjs';
import { root } from './sources.mjs';

const PACKAGES = /** @type {const} */ ([
  ['1.2', 'back-channel-scorm12.zip'],
  ['2004', 'back-channel-scorm2004.zip'],
]);
/** A platform keeps its pages itself, and serves none of them compressed beforehand. */
const LEFT_OUT = /\.(br|gz)$|^worker\.js$/;

/**
 * What is in a folder, by paths within it.
 * @param {string} folder absolute
 * @returns {Record<string, Uint8Array>}
 */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );
}

/**
 * Every file of a package, its manifest among them.
 * @param {'1.2' | '2004'} version
 * @param {'filed' | 'reading'} grade
 */
export async function packageOf(version, grade) {
  const { manifestOf, inPackage } = await load('src/classroom/lms/manifest.ts');
  /** @param {string} file */
  const words = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const front = words('src/weekends/back-channel/front/en.json');
  const { 'index.html': page, ...rest } = filesIn(dist);
  const built = Object.entries(rest).filter(([name]) => !LEFT_OUT.test(name));
  const schemas = filesIn(path.join(root, 'assets/scorm', version));
  const names = [...built.map(([name]) => name), ...Object.keys(schemas)];
  const manifest = manifestOf(version, {
    id: 'back-channel',
    title: front['weekend.title'],
    item: front['weekend.deck'],
    files: ['index.html', ...names],
  });
  const text = new TextEncoder();
  return {
    'imsmanifest.xml': text.encode(manifest),
    'index.html': text.encode(inPackage(new TextDecoder().decode(page), version, grade)),
    ...Object.fromEntries(built),
    ...schemas,
  };
}

if (process.argv[1] === path.join(root, 'scripts/lms.mjs')) {
  needNode();
  if (!install() || !build()) process.exit(1);
  const folder = path.join(root, 'dist-lms');
  mkdirSync(folder, { recursive: true });
  const grade = process.argv.includes('--grade=reading') ? 'reading' : 'filed';
  for (const [version, name] of PACKAGES) {
    const zip = zipSync(await packageOf(version, grade), { level: 9 });
    writeFileSync(path.join(folder, name), zip);
    console.log(`dist-lms/${name}: ${(zip.length / 1e6).toFixed(2)} MB`);
  }
}
