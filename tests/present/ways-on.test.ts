/** Every weekend that authoring accepts can be ended by what its screens offer, however its questions are thrown together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWeekend } from '../../src/authoring/schema.ts';
import { neededWords } from '../../src/authoring/word-ids.ts';
import type { Production } from '../../src/present/telling.ts';
import type { StepScreen } from '../../src/present/screen.ts';
import { begin } from '../../src/rules/step.ts';
import type { State } from '../../src/rules/state.ts';
import type { AnswerByKind, Question, Step, Weekend } from '../../src/rules/weekend.ts';
import { interfaceWords } from '../fixtures/interface.ts';
import { chance, pick } from '../rules/chance.ts';
import { offersOf } from './offers.ts';
import { made, screenOf, stuckAt } from './played.ts';

const practice = { counts: 'practice', paragraphs: [] } as const;

/** One of each kind but the correction, which is asked only after its line. Their ids are names that every object inherits. */
const QUESTIONS: readonly Question[] = [
  { ...practice, id: 'forecast', kind: 'forecast', counts: 'record', outcome: 1 },
  { ...practice, id: 'constructor', kind: 'credence', proposition: 'toString' },
  {
    id: 'valueOf',
    kind: 'judgement',
    counts: 'judgement',
    paragraphs: [1],
    proposition: 'toString',
    band: [20, 60],
    stance: 'open',
  },
  { ...practice, id: 'toString', kind: 'choice', options: ['constructor', 'b'], correct: ['b'] },
  {
    ...practice,
    id: 'isPrototypeOf',
    kind: 'tags',
    fields: [{ id: 'constructor', values: ['toString', 'valueOf'], correct: 'valueOf' }],
  },
  {
    ...practice,
    id: 'chain',
    kind: 'chain',
    links: ['constructor', 'valueOf'],
    faces: {},
    correct: ['constructor'],
  },
  {
    ...practice,
    id: 'relation',
    kind: 'relation',
    from: 'constructor',
    to: 'valueOf',
    relation: 'overstates',
    options: ['overstates', 'contradicts'],
  },
  { ...practice, id: 'weigh-1', kind: 'placement', document: 'constructor', pan: 'for' },
  { ...practice, id: 'weigh-2', kind: 'placement', document: 'valueOf', pan: 'for' },
  { ...practice, id: 'joint', kind: 'joint', documents: ['constructor', 'valueOf'] },
  { ...practice, id: 'propertyIsEnumerable', kind: 'seal', document: 'valueOf' },
  {
    ...practice,
    id: 'bulletin',
    kind: 'bulletin',
    slots: [
      {
        id: 'constructor',
        item: 'line',
        options: [
          { id: 'toString', credit: 1 },
          { id: 'b', credit: 0 },
        ],
      },
    ],
  },
  {
    ...practice,
    id: 'order',
    kind: 'order',
    events: ['constructor', 'b'],
    correct: ['b', 'constructor'],
    ties: [],
  },
  { ...practice, id: 'grade', kind: 'grade', accepted: ['C3'], never: [] },
  {
    ...practice,
    id: 'toLocaleString',
    kind: 'assessment',
    judgements: ['valueOf'],
    caveats: ['constructor'],
  },
];

const base = { chapter: 'constructor', verb: 'read', clock: '2012-10-20T21:00' } as const;

const wires = (questions: readonly Question[]) => questions.some(({ kind }) => kind === 'bulletin');

/** These steps between the arrival of two documents and the end. */
function weekendOf(steps: readonly Step[], questions = QUESTIONS): Weekend {
  const document = (id: string, after?: string) => ({
    id,
    voices: { named: 0, unnamed: 1 },
    blocks: [
      { id: 'toString', role: 'text', paragraphs: [] } as const,
      ...(after === undefined ? [] : [{ id: 'sealed', role: 'text', after, paragraphs: [] } as const]),
    ],
  });
  return {
    id: 'thrown-together',
    contentVersion: 1,
    chapters: ['constructor'],
    steps: [
      { ...base, id: 'constructor', document: 'constructor', arrives: true, questions: [] },
      { ...base, id: 'valueOf', document: 'valueOf', arrives: true, questions: [] },
      ...steps,
      { ...base, id: 'echo', questions: [], ...(wires(questions) && { echo: 'bulletin' }) },
      { ...base, id: 'the-end', questions: [] },
    ],
    drawer: [],
    weighs: 'toString',
    documents: [document('constructor'), document('valueOf', 'propertyIsEnumerable')],
    claims: ['constructor', 'valueOf'].map((id) => ({ id, document: id, paragraphs: [], from: id })),
    questions,
  };
}

/** With words for everything: each id says itself. */
function produced(weekend: Weekend): Production {
  const needed = neededWords(weekend, {}).map(
    (id) => [id, id.endsWith('.line') ? '{constructor}' : id] as const,
  );
  return {
    weekend,
    words: { ...interfaceWords, ...Object.fromEntries(needed) },
    language: 'en-GB',
    scenery: {},
  };
}

const step = (id: string, asks: readonly string[], more: Partial<Step> = {}): Step => ({
  ...base,
  id,
  questions: asks,
  ...more,
});

/** A line that comes back must have gone out. */
const mayBePassed = (asks: readonly string[]) => !asks.includes('bulletin');

/** The questions in any order, one to three on a step; the page that files files. */
const thrown = fc
  .tuple(
    fc.shuffledSubarray([...QUESTIONS], { minLength: QUESTIONS.length }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: QUESTIONS.length, maxLength: QUESTIONS.length }),
    fc.array(fc.boolean(), { minLength: QUESTIONS.length, maxLength: QUESTIONS.length }),
  )
  .map(([order, sizes, optional]) => {
    const ids = order.map(({ id }) => id);
    const steps: Step[] = [];
    for (let at = 0; at < ids.length; at += sizes[steps.length - 1] ?? 1) {
      const asks = ids.slice(at, at + (sizes[steps.length] ?? 1));
      const files = asks.includes('toLocaleString');
      steps.push(
        step(
          `step-${at}`,
          asks,
          files ? { files } : mayBePassed(asks) && optional[at] ? { optional: true } : {},
        ),
      );
    }
    return weekendOf(steps);
  });

function played(
  weekend: Weekend,
  to: string,
): { readonly play: Production; readonly state: State; readonly screen: StepScreen } {
  const play = produced(weekend);
  let state = begin(weekend);
  while (state.at !== to) {
    const { actions } = screenOf(play, state);
    if (!actions.next) throw new Error(`no way on at ${state.at}`);
    state = made(play, state, [{ type: 'turn', to: actions.next.to }]);
  }
  return { play, state, screen: screenOf(play, state) };
}

describe('a weekend thrown together', () => {
  it('is accepted by authoring and can be ended from wherever its screens lead', () => {
    fc.assert(
      fc.property(thrown, fc.integer({ min: 0, max: 60 }), fc.integer(), (weekend, presses, seed) => {
        expect(checkWeekend(weekend)).toEqual([]);
        const play = produced(weekend);
        const random = chance(seed);
        let state = begin(weekend);
        for (let press = 0; press < presses; press += 1) {
          const screen = screenOf(play, state);
          expect(structuredClone(screen)).toEqual(screen);
          const offers = offersOf(screen, random);
          if (offers.length > 0) state = made(play, state, pick(random, offers));
        }
        expect(stuckAt(play, state, random)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

const filing = step('filing', ['toLocaleString'], { files: true });
const only = (...ids: readonly string[]) =>
  QUESTIONS.filter(({ id }) => ['toLocaleString', 'propertyIsEnumerable', 'valueOf', ...ids].includes(id));

describe('the foot of a step', () => {
  const seals = (asks: readonly string[]) =>
    weekendOf(
      [step('asked', asks), ...(asks.includes('valueOf') ? [] : [step('judged', ['valueOf'])]), filing],
      only(...asks),
    );

  it('locks a judgement that is locked where it is asked', () => {
    const { play, state, screen } = played(
      weekendOf([step('asked', ['valueOf']), step('sealed', ['propertyIsEnumerable']), filing], only()),
      'asked',
    );
    expect(screen.actions.lock).toMatchObject({ ready: false, label: interfaceWords['lock.judgement'] });
    const said = made(play, state, [
      {
        type: 'answer',
        question: 'valueOf',
        answer: { percent: 40, stance: 'unlikely', sources: ['valueOf'] },
      },
    ]);
    expect(screenOf(play, said).actions.lock?.ready).toBe(true);
  });

  it('leaves a seal to its own control, and locks both where something is asked beside it', () => {
    expect(played(seals(['propertyIsEnumerable']), 'asked').screen.actions.lock).toBeUndefined();
    const { play, state, screen } = played(seals(['propertyIsEnumerable', 'toString']), 'asked');
    expect(screen.actions.lock?.label).toBe(interfaceWords['lock.choice']);
    const answered = made(play, state, [
      { type: 'answer', question: 'propertyIsEnumerable', answer: 'open' },
      { type: 'answer', question: 'toString', answer: ['b'] },
    ]);
    expect(screenOf(play, answered).actions.lock?.ready).toBe(true);
  });

  it('is not ready while anything here is open, though a needle may stay where it was', () => {
    const before = { ...practice, id: 'before', kind: 'credence', proposition: 'toString' } as const;
    const weekend = weekendOf(
      [
        step('before', ['before']),
        step('asked', ['constructor', 'toString']),
        step('judged', ['valueOf']),
        step('sealed', ['propertyIsEnumerable']),
        filing,
      ],
      [before, ...only('constructor', 'toString')],
    );
    const play = produced(weekend);
    const begun = played(weekend, 'before').state;
    const state = made(play, begun, [
      { type: 'answer', question: 'before', answer: 30 },
      { type: 'lock', step: 'before' },
      { type: 'turn', to: 'asked' },
    ]);
    expect(screenOf(play, state).actions.lock?.ready).toBe(false);
    const chosen = made(play, state, [{ type: 'answer', question: 'toString', answer: ['b'] }]);
    const { lock } = screenOf(play, chosen).actions;
    expect(lock?.ready).toBe(true);
    expect(made(play, chosen, lock?.moves ?? []).answers['constructor']).toBe(30);
  });
});

describe('what the screen shows is what is filed', () => {
  const weekend = weekendOf(
    [
      step('sealed', ['propertyIsEnumerable'], { locks: [] }),
      step('judged', ['valueOf'], { locks: [] }),
      step('filing', ['toLocaleString'], {
        files: true,
        locks: ['propertyIsEnumerable', 'valueOf', 'toLocaleString'],
      }),
    ],
    only(),
  );
  const play = produced(weekend);
  const judgement = { percent: 40, stance: 'unlikely', sources: ['valueOf'] } as const;
  const answered = (judged: AnswerByKind['judgement']) =>
    made(play, begin(weekend), [
      { type: 'turn', to: 'valueOf' },
      { type: 'turn', to: 'sealed' },
      { type: 'answer', question: 'propertyIsEnumerable', answer: 'open' },
      { type: 'turn', to: 'judged' },
      { type: 'answer', question: 'valueOf', answer: judged },
    ]);
  const typed = { toLocaleString: 'Half a sen' };

  it('a note still being typed, and no other once it is out', () => {
    const filing = made(play, answered(judgement), [
      { type: 'turn', to: 'filing' },
      {
        type: 'answer',
        question: 'toLocaleString',
        answer: { caveat: 'constructor', note: 'An older note.' },
      },
    ]);
    const { lock } = screenOf(play, filing, typed).actions;
    const filed = made(play, filing, lock?.moves ?? []);
    expect(filed.answers['toLocaleString']).toEqual({ caveat: 'constructor', note: 'Half a sen' });
    const later = screenOf(play, filed, { toLocaleString: 'Something else' });
    expect(later.questions[0]).toMatchObject({ locked: true, note: 'Half a sen' });
  });

  it('a note without its caveat is not ready to go', () => {
    const filing = made(play, answered(judgement), [{ type: 'turn', to: 'filing' }]);
    expect(screenOf(play, filing, typed).actions.lock?.ready).toBe(false);
  });

  it('a judgement with a stance and a source but no needle has no number, and stays where it is', () => {
    const { stance, sources } = judgement;
    const screen = screenOf(play, answered({ stance, sources }));
    expect(screen.questions[0]).toMatchObject({ percent: undefined });
    expect(screen.actions).toMatchObject({ next: undefined, lock: { ready: false } });
    expect(screenOf(play, answered(judgement)).actions.next?.to).toBe('filing');
  });
});
