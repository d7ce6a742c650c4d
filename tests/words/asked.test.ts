/** Every word that the code asks for is there, and every word of the interface is asked for: read from the code itself. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICES } from '../../src/game/store/session.ts';
import * as settings from '../../src/parts/browser/settings.ts';
import { deckWords } from '../../src/weekends/practice/deck.ts';
import { poolWords } from '../../src/weekends/practice/pool/loaded.ts';
import { lessons } from '../../src/weekends/lessons.ts';
import classWords from '../../src/words/classroom/en.json' with { type: 'json' };
import classNames from '../../src/words/classroom/names.en.json' with { type: 'json' };
import english from '../../src/words/interface/en.json' with { type: 'json' };
import { laterWords } from '../../src/words/later.ts';
import { interfaceWords } from '../fixtures/interface.ts';
import { parse } from '../boundaries.ts';
import { WEEKENDS } from '../fixtures/weekends.ts';

/** Which argument of a call is the id of a word, and what is put behind it. */
const ASKING: Readonly<Record<string, { readonly at: number; readonly end?: string }>> = {
  t: { at: 0 },
  count: { at: 0, end: '.other' },
  say: { at: 1 },
  rich: { at: 1 },
  sayCount: { at: 2, end: '.other' },
};
/** What a name or a number in an id may look like. */
const HOLE = '[\\w.-]+';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The ids that an expression may come to, as patterns; none where it is worked out elsewhere. */
function patternsOf(node: Node | undefined): readonly string[] {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return [escaped(node['value'])];
  if (node?.type === 'ConditionalExpression') {
    return nodesIn([node['consequent'], node['alternate']]).flatMap(patternsOf);
  }
  if (node?.type !== 'TemplateLiteral') return [];
  const [first = '', ...rest] = nodesIn(node['quasis']).map(({ value }) =>
    typeof value === 'object' && value !== null && 'cooked' in value ? escaped(String(value.cooked)) : '',
  );
  const holes = nodesIn(node['expressions']).map((each) => {
    const known = patternsOf(each);
    return known.length > 0 ? `(?:${known.join('|')})` : HOLE;
  });
  return [first + rest.map((text, at) => `${holes[at] ?? ''}${text}`).join('')];
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('src', name.replaceAll('\\', '/')))
  .filter((name) => /\.tsx?$/.test(name) && !/^src\/(weekends|authoring)\//.test(name))
  .map((name) => parse({ path: name, text: readFileSync(name, 'utf8') }));

const asked = files.flatMap(({ path: file, nodes }) =>
  nodes.flatMap((node) => {
    const { callee } = node;
    const asking = isNode(callee) && typeof callee['name'] === 'string' ? ASKING[callee['name']] : undefined;
    if (node.type !== 'CallExpression' || !asking) return [];
    const ids = patternsOf(nodesIn(node['arguments'])[asking.at]);
    return ids.map((id) => ({ file, id: id + escaped(asking.end ?? '') }));
  }),
);
const mentioned = files.flatMap(({ nodes }) => nodes.flatMap(patternsOf));

const taught = await Promise.all(Object.values(lessons).map((bring) => bring()));
/** The words of every weekend with the interface's and the classroom's: the panels and stories of one may be strange to another. */
const spoken = [
  ...WEEKENDS,
  ...taught,
  { words: deckWords },
  { words: poolWords },
  { words: classWords },
  { words: classNames },
].flatMap(({ words }) => Object.keys(words));
const interfaceIds = Object.keys(interfaceWords);

describe('the words that the code asks for', () => {
  it('are many', () => expect(asked.length).toBeGreaterThan(200));

  it('are there', () => {
    const missing = asked.filter(({ id }) => {
      const fits = new RegExp(`^${id}$`);
      return !spoken.some((each) => fits.test(each));
    });
    expect(missing).toEqual([]);
  });

  it('are found in branches and templates too', () => {
    const [file] = [
      parse({ path: 'a.ts', text: 't(a ? `b.${c}.d` : e ? "f" : g); t(`h.${i ? "j" : "k"}`);' }),
    ];
    expect(
      file.nodes
        .filter(({ type }) => type === 'CallExpression')
        .map((node) => patternsOf(nodesIn(node['arguments'])[0])),
    ).toEqual([[`b\\.${HOLE}\\.d`, 'f'], ['h\\.(?:j|k)']]);
  });
});

describe('what is asked for by a name out of a list', () => {
  it.each(NOTICES)('the notice %s', (id) => expect(interfaceIds).toContain(`notice.${id}`));

  it.each(
    Object.entries({
      textSize: settings.TEXT_SIZES,
      font: settings.FONTS,
      colours: settings.COLOURS,
      spacing: settings.SPACINGS,
      motion: settings.MOTIONS,
      view: settings.VIEWS,
    }).flatMap(([field, values]) => values.map((value) => `settings.${field}.${value}`)),
  )('%s', (id) => expect(interfaceIds).toContain(id));
});

/** Which of the words that come later have come where the files of a folder are shown; its first row holds for a file. */
const COME: readonly (readonly [folder: string, words: readonly (keyof typeof laterWords)[]])[] = [
  ['src/parts/later.tsx', []],
  ['src/parts/dialog/', []],
  ['src/parts/controls/Seats.tsx', ['class']],
  ['src/parts/kinds/', ['steps']],
  ['src/game/page/ErrorScreen.tsx', []],
  ['src/game/page/Page.tsx', []],
  ['src/game/page/rooms/title/', []],
  ['src/game/page/rooms/joint/', []],
  ['src/game/page/rooms/join/', ['class']],
  ['src/game/page/rooms/hand-in/', ['class', 'steps']],
  ['src/game/page/dialogs/table.tsx', []],
  ['src/game/page/dialogs/', ['dialogs']],
  ['src/present/shared-joint.ts', []],
  ['src/present/desks.ts', []],
];

describe('no file asks for a word that has not come with it', () => {
  it.each(COME)('%s', async (folder, come) => {
    const before = [english, ...(await Promise.all(come.map((name) => laterWords[name]())))];
    const there = before.flatMap((words) => Object.keys(words));
    const [first] = asked.filter(({ file }) => file.startsWith(folder));
    const missing = asked.filter(
      ({ file, id }) =>
        COME.find(([each]) => file.startsWith(each))?.[0] === folder &&
        interfaceIds.some((each) => new RegExp(`^${id}$`).test(each)) &&
        !there.some((each) => new RegExp(`^${id}$`).test(each)),
    );
    expect(first).toBeDefined();
    expect(missing).toEqual([]);
  });

  it('and no word comes twice', async () => {
    const files = [english, ...(await Promise.all(Object.values(laterWords).map((bring) => bring())))];
    const ids = files.flatMap((words) => Object.keys(words));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('and every file of words comes', () => {
    const names = readdirSync('src/words/interface').filter((name) => name.endsWith('.en.json'));
    expect(names.toSorted()).toEqual(
      Object.keys(laterWords)
        .map((name) => `${name}.en.json`)
        .toSorted(),
    );
  });
});

it('no word of the interface is asked for by nobody', () => {
  const patterns = mentioned.map((id) => new RegExp(`^${id}(\\.(one|other|hint))?$`));
  expect(interfaceIds.filter((id) => !patterns.some((fits) => fits.test(id)))).toEqual([]);
});
