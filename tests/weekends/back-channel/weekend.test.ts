/** The weekend as shipped passes the checks, and the checks are able to fail. */
import { describe, expect, it } from 'vitest';
import { scenery } from '../../../src/weekends/back-channel/scenery.ts';
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { checkScenery } from '../../../src/authoring/check-scenery.ts';
import { checkWords } from '../../../src/authoring/check-words.ts';
import { checkWeekend } from '../../../src/authoring/schema.ts';
import { texts as words } from './telling.ts';
import type { Weekend } from '../../../src/rules/weekend.ts';

describe('the weekend as shipped', () => {
  it('can be played: its shape holds and its parts agree', () => {
    expect(checkWeekend(backChannel)).toEqual([]);
  });

  it('looks like what this game can show, and only of what it holds', () => {
    expect(checkScenery(scenery, backChannel)).toEqual([]);
  });

  it('has all its words, none to spare, and every phrase in its place', () => {
    expect(checkWords(backChannel, words, scenery)).toEqual([]);
  });
});

type Change = readonly [name: string, change: (weekend: Weekend) => unknown, problem: RegExp];

/** The weekend with one part changed, found by its id. */
const change =
  (list: 'questions' | 'steps' | 'drawer' | 'documents' | 'claims', id: string, parts: object) =>
  (weekend: Weekend) => ({
    ...weekend,
    [list]: weekend[list].map((part) => (part.id === id ? { ...part, ...parts } : part)),
  });

const BROKEN: readonly Change[] = [
  ['a word for a number', change('questions', 'BF1', { outcome: 'yes' }), /outcome|Invalid/],
  ['a key nobody knows', change('questions', 'BF1', { answer: 1 }), /answer/],
  ['a hostile id', change('questions', 'BF1', { id: '__proto__' }), /letters, digits/],
  ['no paragraph', change('questions', 'MC1', { paragraphs: [] }), /without a paragraph/],
  ['a right answer off the list', change('questions', 'MC1', { correct: ['z'] }), /right answer z/],
  ['a key phrase off the list', change('questions', 'PS3', { key: ['elsewhere'] }), /key phrase elsewhere/],
  ['a claim that is not there', change('questions', 'CP1', { to: 'nothing' }), /claim nothing/],
  ['half for what earns all', change('questions', 'CR1', { near: 'likely' }), /half for what/],
  [
    'a slot without a right option',
    change('questions', 'B2', { slots: [{ id: 'what', item: 'MC3', options: [] }] }),
    /0 right options/,
  ],
  ['a band upside down', change('questions', 'CR1', { band: [85, 55] }), /band/],
  ['a grade that can never be right', change('questions', 'G3', { never: ['B'] }), /never be right/],
  [
    'a name by no value',
    change('questions', 'SG1', {
      fields: [{ id: 'who', values: ['a', 'b'], correct: 'a', naming: { named: 'a', unnamed: 'c' } }],
    }),
    /value that names c/,
  ],
  ['a question nobody asks', change('steps', 'slip-1', { questions: [] }), /BF1 is asked 0 times/],
  ['a reveal before the lock', change('steps', 'shift', { reveals: ['BF8'] }), /BF8 is revealed/],
  ['a reveal of the record', change('steps', 'last-outcome', { reveals: ['BF8', 'FR1'] }), /FR1 is revealed/],
  ['a clock that goes back', change('steps', 'slip-1', { clock: '2012-10-19T10:00' }), /clock goes back/],
  ['a chapter nobody opens', change('steps', 'slip-1', { chapter: 'nowhere' }), /chapter nowhere/],
  ['a document before it arrives', change('steps', 'times-source', { document: 'nbc' }), /has not arrived/],
  ['a document twice', change('steps', 'times-source', { arrives: true }), /arrives 2 times/],
  ['a claim before its document', change('claims', 'nbc-talks', { from: 'shift' }), /before its document/],
  ['a second filing', change('steps', 'shift', { files: true }), /filed 2 times/],
  ['an echo too early', change('steps', 'times-source', { echo: 'B4' }), /not out yet/],
  ['news that may be missed', change('steps', 'statement-edge', { optional: true }), /brings news/],
  ['two steps of one name', change('steps', 'prior', { id: 'shift' }), /step shift stands there twice/],
  [
    'a row that is not on the balance before',
    change('questions', 'GR', { rows: [{ document: 'article', accepted: ['says'] }] }),
    /row article, which is not on the balance before/,
  ],
  [
    'an option that is no cell of the grid',
    change('questions', 'CP5-cell', { options: ['nsc-talked', 'elsewhere'] }),
    /cell elsewhere/,
  ],
  [
    'a row that can never hold',
    change('questions', 'GR', { rows: [{ document: 'times', accepted: [] }] }),
    /never hold in the row times/,
  ],
  [
    'a way from an earlier version to nowhere',
    (weekend: Weekend) => ({
      ...weekend,
      changes: [{ from: weekend.contentVersion - 1, steps: { a: 'gone' } }],
    }),
    /change leads to the step gone/,
  ],
  [
    'a later chapter that is none',
    (weekend: Weekend) => ({ ...weekend, later: ['audit', 'elsewhere'] }),
    /later chapter elsewhere is no chapter/,
  ],
  [
    'a later chapter before another',
    (weekend: Weekend) => ({ ...weekend, later: ['verdict', 'audit'] }),
    /are not the last/,
  ],
  [
    'a later chapter without steps',
    (weekend: Weekend) => ({
      ...weekend,
      chapters: [...weekend.chapters, 'empty'],
      later: ['audit', 'afterwards', 'empty'],
    }),
    /later chapter empty has no steps/,
  ],
  [
    'a later chapter before the filing',
    (weekend: Weekend) => ({ ...weekend, later: weekend.chapters.slice(-4) }),
    /step filing comes later but before the filing/,
  ],
  [
    'a later step in the drawer',
    change('drawer', 'drawer-g1', { chapter: 'audit' }),
    /drawer-g1 is of a later/,
  ],
  [
    'a score that would change later',
    (weekend: Weekend) => ({ ...weekend, later: weekend.chapters.slice(-3) }),
    /question CP5 is asked later and would change reading/,
  ],
  ['nothing at all', () => null, /weekend/],
];

describe('the check of a weekend', () => {
  it.each(BROKEN)('notices %s', (_name, breakIt, problem) => {
    expect(checkWeekend(breakIt(backChannel)).join('\n')).toMatch(problem);
  });
});

const MISPAINTED: readonly (readonly [name: string, value: unknown, problem: RegExp])[] = [
  ['a place nobody has painted', { places: { shift: 'moon' } }, /places\.shift/],
  ['a place for a chapter that is not there', { places: { nowhere: 'dusk' } }, /chapter nowhere/],
  ['a scene for a step that is not there', { scenes: { nowhere: 'desk' } }, /step nowhere/],
  ['a panel for a step that is not there', { panels: { nowhere: 'readouts' } }, /step nowhere/],
  [
    'a look of a document that is not there',
    { documents: { letter: { format: 'note' } } },
    /document letter/,
  ],
  [
    'a format nobody has dressed',
    { documents: { times: { format: 'telegram' } } },
    /documents\.times\.format/,
  ],
  ['a side of the map that is none', { documents: { times: { side: 'up' } } }, /documents\.times\.side/],
  ['a clock of another day', { clocks: [{ mark: 'ridge', ahead: 5000 }] }, /clocks/],
  ['a title nobody has painted', { title: 'sea' }, /title/],
  ['a person twice', { cast: [{ id: 'one' }, { id: 'one' }] }, /person one stands there twice/],
  ['a key nobody knows', { weather: 'rain' }, /weather/],
  ['nothing at all', null, /scenery/],
];

describe('the check of the scenery', () => {
  it.each(MISPAINTED)('notices %s', (_name, value, problem) => {
    expect(checkScenery(value, backChannel).join('\n')).toMatch(problem);
  });

  it('has nothing against a weekend that says nothing of its looks', () => {
    expect(checkScenery({}, backChannel)).toEqual([]);
  });
});

const without = (id: string) => Object.fromEntries(Object.entries(words).filter(([key]) => key !== id));

describe('the check of the words', () => {
  const broken: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['a missing prompt', without('q.BF1.prompt'), /no words for q\.BF1\.prompt/],
    ['a missing note', without('term.npt.note'), /no words for term\.npt\.note/],
    ['words for nobody', { ...words, 'q.BF1.extra': 'Hm' }, /q\.BF1\.extra are never used/],
    ['empty words', { ...words, 'q.BF1.why': ' ' }, /q\.BF1\.why are empty/],
    ['an open span', { ...words, 'q.BF1.why': 'see [term:npt|this' }, /does not close/],
    ['a phrase gone', { ...words, 'doc.nsc.quote': 'Nothing to mark' }, /phrases of question PS1-edge/],
    ['a phrase twice', { ...words, 'doc.nsc.p5': '[the-p5|P5]' }, /phrases of question PS1-door/],
    ['a phrase elsewhere', { ...words, 'q.BF1.why': '[the-p5|P5]' }, /outside a document/],
    ['a slot gone', { ...words, 'q.B1.line': '{who} {says} so.' }, /line of B1/],
  ];
  it.each(broken)('notices %s', (_name, texts, problem) => {
    expect(checkWords(backChannel, texts, scenery).join('\n')).toMatch(problem);
  });
});
