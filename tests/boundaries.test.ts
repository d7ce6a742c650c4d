/** Holds the boundaries of the architecture over every file of src, and shows that each check can fail. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  barrels,
  comparedKinds,
  cycles,
  defaultExports,
  forbiddenImports,
  outsideIn,
  parse,
  type Parsed,
  silentOpenings,
  type SourceFile,
  wordsInCode,
} from './boundaries.ts';

function sources(extension: RegExp): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => extension.test(name))
    .map((name) => path.posix.join('src', name.replaceAll('\\', '/')))
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

const files = sources(/\.tsx?$/).map(parse);
const styles = sources(/\.css$/);

/** Files that exist only here, by their path. */
function made(texts: Readonly<Record<string, string>>): Parsed[] {
  return Object.entries(texts).map(([file, text]) => parse({ path: file, text }));
}

it('reads the whole of src', () => {
  const rooms = new Set(files.map((file) => file.path.split('/')[1]));
  expect(rooms).toEqual(
    new Set([
      'authoring',
      'classroom',
      'game',
      'parts',
      'present',
      'record',
      'rules',
      'study',
      'weekends',
      'words',
    ]),
  );
});

describe('imports follow the layout', () => {
  it('in every file', () => expect(forbiddenImports(files)).toEqual([]));

  it.each([
    ['src/rules/a.ts', "import { x } from '../words/words.ts';"],
    ['src/rules/a.ts', "import type { x } from '../present/screen.ts';"],
    ['src/rules/a.ts', "import { x } from 'zustand';"],
    ['src/rules/a.ts', "import x from '../../assets/a.json' with { type: 'json' };"],
    ['src/record/a.ts', "import { x } from '../words/words.ts';"],
    ['src/words/a.ts', "import { x } from '../rules/step.ts';"],
    ['src/weekends/a.ts', "import { x } from '../rules/step.ts';"],
    ['src/weekends/a.ts', "import { x } from '../present/scenery.ts';"],
    ['src/weekends/a.ts', "import type { x } from '../present/screen.ts';"],
    ['src/authoring/a.ts', "import { x } from '../present/present.ts';"],
    ['src/authoring/a.ts', "import { x } from '../weekends/back-channel/weekend.ts';"],
    ['src/present/a.ts', "import type { x } from '../game/store/game.ts';"],
    ['src/study/a.ts', "import { x } from '../weekends/practice/deck.ts';"],
    ['src/study/a.ts', "import type { x } from '../game/store/game.ts';"],
    ['src/present/a.ts', "import type { x } from '../parts/theme/theme.ts';"],
    ['src/parts/theme/a.ts', "import { x } from '../controls/Choices.tsx';"],
    ['src/parts/a.tsx', "import type { x } from '../game/page/context.ts';"],
    ['src/parts/a.tsx', "import { x } from '../present/present.ts';"],
    ['src/game/store/a.ts', "import type { x } from '../page/a.ts';"],
    ['src/game/store/a.ts', "import { x } from '../../words/words.ts';"],
    ['src/game/page/a.tsx', "import { x } from '../stage/a.ts';"],
    ['src/game/page/a.tsx', "import { x } from '../../rules/step.ts';"],
    ['src/game/page/a.tsx', "import { type y, x } from '../../rules/step.ts';"],
    ['src/game/page/a.tsx', "import { x } from '../../weekends/back-channel/weekend.ts';"],
    ['src/game/page/a.tsx', "export { x } from '../audio/mixer.ts';"],
    ['src/game/page/a.tsx', "export type { x } from '../audio/mixer.ts';"],
    ['src/game/stage/a.ts', "import { x } from '../store/game.ts';"],
    ['src/game/stage/a.ts', "import { x } from '../../parts/context.ts';"],
    ['src/game/stage/a.ts', "import { x } from 'phaser';"],
    ['src/game/stage/a.ts', "const x = import('../page/a.ts');"],
    ['src/game/audio/a.ts', "import '../page/a.ts';"],
    ['src/game/audio/a.ts', "import { x } from 'phaser';"],
    ['src/game/worker/a.ts', "import { x } from '../store/game.ts';"],
    ['src/classroom/a.ts', "import { x } from '../parts/context.ts';"],
    ['src/classroom/a.ts', "import type { x } from '../game/store/game.ts';"],
    ['src/classroom/teach/a.ts', "import { x } from '../../game/store/game.ts';"],
    ['src/classroom/teach/a.ts', "import { x } from '../../weekends/back-channel/lesson.ts';"],
    ['src/utils/a.ts', 'export const x = 1;'],
  ])('and not: %s with %s', (file, text) => expect(forbiddenImports(made({ [file]: text }))).toHaveLength(1));

  it.each([
    ['src/weekends/back-channel/a.ts', "import type { Weekend } from '../../rules/weekend.ts';"],
    ['src/weekends/back-channel/a.ts', "import type { Scenery } from '../../present/scenery.ts';"],
    ['src/authoring/schema.ts', "import * as v from 'valibot';"],
    ['src/record/a.ts', "import { step } from '../rules/step.ts';"],
    ['src/parts/kinds/a.tsx', "import { x } from '../context.ts';"],
    ['src/game/page/a.tsx', "import { type Verb } from '../../rules/weekend.ts';"],
    ['src/game/page/a.tsx', "import { useState } from 'preact/hooks';"],
    ['src/game/stage/phaser.ts', "export { Scene } from 'phaser';"],
    ['src/game/stage/toys/a.ts', "import art from '../../../../assets/art/a.svg?raw';"],
    ['src/game/main.ts', "const stage = import('./stage/stage.ts');"],
  ])('but so: %s with %s', (file, text) => expect(forbiddenImports(made({ [file]: text }))).toEqual([]));
});

describe('no file imports itself in a ring', () => {
  it('anywhere', () => expect(cycles(files)).toEqual([]));

  it('and a ring of three is found, also one of types', () => {
    const ring = made({
      'src/rules/a.ts': "import { b } from './b.ts'; export const a = b;",
      'src/rules/b.ts': "import type { C } from './c.ts'; export const b = 1 as C;",
      'src/rules/c.ts': "export { a } from './a.ts'; export type C = number;",
      'src/rules/d.ts': "import { a } from './a.ts'; export const d = a;",
    });
    expect(cycles(ring)).toEqual(['src/rules/a.ts → src/rules/b.ts → src/rules/c.ts → src/rules/a.ts']);
  });
});

describe('no clock and no chance where everything must replay', () => {
  it('anywhere', () => expect(outsideIn(files)).toEqual([]));

  it.each([
    'export const x = Date.now();',
    'export const x = new Date();',
    'export const x = Math.random();',
    'const { random } = Math; export const x = random();',
    'export const x = performance.now();',
    'setTimeout(() => {}, 1);',
    "export const x = Math['random']();",
    'export const x = crypto.randomUUID();',
  ])('and it is found: %s', (text) => {
    expect(outsideIn(made({ 'src/rules/a.ts': text }))).toHaveLength(1);
    expect(outsideIn(made({ 'src/classroom/a.ts': text }))).toHaveLength(1);
    expect(outsideIn(made({ 'src/classroom/figures/a.ts': text }))).toHaveLength(1);
    expect(outsideIn(made({ 'src/classroom/teach/a.ts': text }))).toEqual([]);
    expect(outsideIn(made({ 'src/game/stage/a.ts': text }))).toEqual([]);
  });
});

describe('nobody asks a question for its kind', () => {
  it('but its tables and the lookup', () => expect(comparedKinds(files)).toEqual([]));

  it.each([
    "export const a = question.kind === 'seal';",
    "export const a = question?.kind !== 'seal';",
    "export const a = ({ kind }) => kind === 'seal';",
    "export const a = 'seal' == view['kind'];",
    "switch (question.kind) { case 'seal': break; }",
    "export const a = ['tags', 'chain'].includes(question.kind);",
    'export const a = TOYS.has(question.kind);',
  ])('and it is found: %s', (text) => {
    expect(comparedKinds(made({ 'src/present/a.ts': text }))).toHaveLength(1);
    expect(comparedKinds(made({ 'src/rules/lookup.ts': text }))).toEqual([]);
  });

  it.each(['export const a = KINDS[question.kind];', "export const a = { kind: 'seal' };"])(
    'but a row of a table is none: %s',
    (text) => expect(comparedKinds(made({ 'src/present/a.ts': text }))).toEqual([]),
  );
});

describe('no barrels and no default exports', () => {
  it('anywhere', () => expect([...barrels(files), ...defaultExports(files)]).toEqual([]));

  it.each([
    "export { a } from './a.ts';",
    "export * from './a.ts';",
    "import './a.ts'; export type { B } from './b.ts';",
  ])('a barrel is found: %s', (text) =>
    expect(barrels(made({ 'src/game/page/a.ts': text }))).toHaveLength(1),
  );

  it('a file that also makes something is no barrel', () => {
    expect(
      barrels(made({ 'src/game/page/a.ts': "export { a } from './a.ts'; export const b = 1;" })),
    ).toEqual([]);
  });

  it.each(['export default 1;', 'const a = 1; export { a as default };', 'export default function a() {}'])(
    'a default export is found: %s',
    (text) => expect(defaultExports(made({ 'src/game/page/a.ts': text }))).toHaveLength(1),
  );
});

describe('every file opens with what it is for', () => {
  it('in src', () => expect(silentOpenings([...files, ...styles])).toEqual([]));

  it.each([
    "import { a } from './a.ts';",
    '\n/** Says what it is for. */',
    '/** Dials. */',
    '.a { color: red; }',
  ])('and a file that does not is found: %s', (text) =>
    expect(silentOpenings([{ path: 'src/game/page/a.ts', text }])).toHaveLength(1),
  );
});

describe('no words in the code', () => {
  it('anywhere', () => expect(wordsInCode(files)).toEqual([]));

  it.each([
    'const a = <p>Start the shift</p>;',
    'const a = <p>{name} says</p>;',
    "const a = <p>{'Start'}</p>;",
    'const a = <p>{`${name} says`}</p>;',
    'const a = <button aria-label="Close">{icon}</button>;',
    "const a = <button title={'Close'}>{icon}</button>;",
    'const a = <>Fin</>;',
    'const a = <p>نه</p>;',
  ])('and they are found: %s', (text) => {
    expect(wordsInCode(made({ 'src/game/page/a.tsx': text }))).toHaveLength(1);
  });

  it.each([
    'const a = <p class="beat" id={`q-${id}`}>{say(words, \'desk.start\')}</p>;',
    "const a = <p>{' '}· {count} %{open ? <b>{text}</b> : ''}</p>;",
  ])('but ids, signs and spaces are none: %s', (text) => {
    expect(wordsInCode(made({ 'src/game/page/a.tsx': text }))).toEqual([]);
  });
});
