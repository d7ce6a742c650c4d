/** The engine does not know which weekend it plays: no id of the real one stands in the code or the styles around it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAPS, PANELS, PLACES, SCENES, TITLE_SCENES } from '../../src/present/scenery.ts';
import { STOPS } from '../../src/record/class.ts';
import { loaded } from '../../src/weekends/back-channel/loaded.ts';
import { parse } from '../boundaries.ts';

const { weekend } = loaded;

/** The engine's own names, which some ids happen to share: of looks, of kinds of questions, of where a class stops, and of the words on what settles one. */
const OWN: readonly string[] = [
  ...MAPS,
  ...PANELS,
  ...PLACES,
  ...SCENES,
  ...TITLE_SCENES,
  ...weekend.questions.map(({ kind }) => kind),
  ...STOPS,
  'article',
  'page',
];

/** Every id of the real weekend that could mean nothing else. */
const ids = new Set(
  [
    weekend.id,
    ...weekend.chapters,
    ...[...weekend.steps, ...weekend.drawer, ...weekend.documents].map(({ id }) => id),
    ...[...weekend.claims, ...weekend.questions].map(({ id }) => id),
  ].filter((id) => !OWN.includes(id)),
);

/** Where an id is known on purpose. */
const KNOWN: readonly string[] = [
  // Saves of the first format are all of the one weekend that there was, and do not say whether it was filed.
  'src/record/migrations.ts: A',
  // The best of the letters that grade a source.
  'src/rules/kinds/grade.ts: A',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('src', name.replaceAll('\\', '/')))
  .filter((file) => !file.startsWith('src/weekends/'));

/** Every string and every fixed part of a template in a file of code. */
function stringsIn(file: string, text: string): readonly string[] {
  return parse({ path: file, text }).nodes.flatMap((node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') return [node['value']];
    if (node.type !== 'TemplateElement') return [];
    const { value } = node;
    return typeof value === 'object' && value !== null && 'raw' in value ? [String(value.raw)] : [];
  });
}

/** The ids in a text: a whole string, or a part of one that dots or a hash set apart, as in a word's id or an address. */
function idsIn(text: string): readonly string[] {
  return text.split(/[.#]/).filter((part) => ids.has(part));
}

function named(file: string, text: string): readonly string[] {
  const strings = file.endsWith('.css')
    ? [...text.matchAll(/"([^"]*)"/g)].flatMap((match) => match[1] ?? [])
    : stringsIn(file, text);
  return strings.flatMap(idsIn).map((id) => `${file}: ${id}`);
}

describe('the engine', () => {
  it('names nothing of the real weekend', () => {
    const found = files
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .flatMap((file) => named(file, readFileSync(file, 'utf8')));
    expect(found.filter((each) => !KNOWN.includes(each))).toEqual([]);
    // What is excepted must be there, or the exception has outlived it.
    expect(KNOWN.filter((each) => !found.includes(each))).toEqual([]);
  });

  it.each([
    ['a.ts', "export const open = (id: string) => id === 'back-channel';"],
    ['a.tsx', "export const a = <p>{say('step.times-read.heading')}</p>;"],
    ['a.ts', 'export const a = (n: number) => `#two-pages${n}`;'],
    ['a.css', '[data-step="everything-else"] {} [data-document="nbc"] {}'],
  ])('and it is found where it does: %s with %s', (file, text) => {
    expect(named(file, text)).toHaveLength(1);
  });
});
