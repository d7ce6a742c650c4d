/** Random moves through any weekend, sensible and senseless ones, and the way on from wherever they lead. */
import type { Context } from '../../src/rules/kinds/kind.ts';
import { isLocked, questionsOfKind, questionsOfStep, stepWithId } from '../../src/rules/lookup.ts';
import type { Move, Result, State } from '../../src/rules/state.ts';
import { begin, step } from '../../src/rules/step.ts';
import { askedAt, locksOf, nextStep } from '../../src/rules/steps.ts';
import type { Question, Step, Weekend } from '../../src/rules/weekend.ts';
import { randomAnswer } from './answers.ts';
import { pick, whole } from './chance.ts';
import type { Chance } from './chance.ts';

export interface Stride {
  readonly before: State;
  readonly move: Move;
  readonly result: Result;
}

type Maker = (context: Context, random: Chance) => Move | undefined;

/** Values that a damaged or hostile save may hold where an answer should stand. */
export const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  50.5,
  100,
  '50',
  '',
  '__proto__',
  [],
  {},
  ['__proto__'],
  ['a', 'a'],
  ['paper', 'paper'],
  ['r1', 'r1'],
  ['vote', 'vote', 'letter'],
  Array.from({ length: 100_000 }, () => 'a'),
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  { percent: 50, sources: ['__proto__'] },
  { percent: 50, sources: 'letter' },
  { percent: Number.NaN, stance: 'open', sources: [] },
  { letter: 'says', reply: 'toString', box: 'silent' },
  { letter: ['says'], box: null },
  { pan: 'for' },
  { pan: 'toString', weight: 'solid' },
  { marked: [], slots: {} },
  { marked: ['__proto__'], slots: {} },
  { marked: [], slots: { __proto__: 'a', constructor: 'b' } },
  { note: 'x'.repeat(401) },
  { caveat: 'hasOwnProperty', note: '' },
  new Map([['pan', 'for']]),
  () => 50,
];

const anyStep = ({ weekend }: Context, random: Chance): Step =>
  pick(random, [...weekend.steps, ...weekend.drawer]);

function questionHere({ weekend, state }: Context, random: Chance): Question | undefined {
  const here = stepWithId(weekend, state.at);
  const questions = here ? questionsOfStep(weekend, here) : [];
  return questions.length === 0 ? undefined : pick(random, questions);
}

function answerTo(question: Question | undefined, context: Context, random: Chance): Move | undefined {
  if (question === undefined) return undefined;
  return { type: 'answer', question: question.id, answer: randomAnswer(question, context, random) };
}

const bulletinsOf = (weekend: Weekend) => questionsOfKind(weekend, 'bulletin').map(({ id }) => id);

/** Moves that lead on come several times, so that a walk gets somewhere. */
const MAKERS: readonly Maker[] = [
  ...Array.from({ length: 4 }, () => (context: Context, random: Chance) => {
    return answerTo(questionHere(context, random), context, random);
  }),
  ...Array.from(
    { length: 4 },
    () =>
      ({ state }: Context): Move => ({ type: 'lock', step: state.at }),
  ),
  ...Array.from({ length: 6 }, () => ({ weekend, state }: Context): Move | undefined => {
    const next = nextStep(weekend, state);
    return next && { type: 'turn', to: next.id };
  }),
  ...Array.from({ length: 2 }, () => (context: Context, random: Chance): Move | undefined => {
    const here = questionHere(context, random);
    return here && { type: 'lock', step: context.state.at, question: here.id };
  }),
  ({ state }) => ({ type: 'check', step: state.at }),
  ({ state }) => ({ type: 'turn', to: state.reached }),
  (context, random) => ({ type: 'turn', to: anyStep(context, random).id }),
  (context, random) => ({ type: 'lock', step: anyStep(context, random).id }),
  (context, random) => ({
    type: 'lock',
    step: anyStep(context, random).id,
    question: pick(random, context.weekend.questions).id,
  }),
  (context, random) => answerTo(pick(random, context.weekend.questions), context, random),
  ({ weekend }, random) => ({ type: 'withdraw', question: pick(random, weekend.questions).id }),
  (context, random) => {
    const here = questionHere(context, random);
    return here && { type: 'withdraw', question: here.id };
  },
  (context, random) => {
    const here = questionHere(context, random);
    return (
      here && { type: 'alone', question: here.id, seat: pick(random, [0, 1]), answer: whole(random, 0, 99) }
    );
  },
  ({ weekend }, random) => ({
    type: 'known',
    question: pick(random, weekend.questions).id,
    known: random() < 0.5,
  }),
  ({ weekend }, random) => ({
    type: 'flash',
    bulletin: pick(random, weekend.questions).id,
    on: random() < 0.5,
  }),
  ({ weekend }, random) => ({
    type: 'flash',
    bulletin: pick(random, [...bulletinsOf(weekend), '']),
    on: random() < 0.7,
  }),
  ({ weekend }, random) => ({
    type: 'contest',
    question: pick(random, weekend.questions).id,
    reason: pick(random, ['', 'I read ¶4 differently.']),
  }),
  ({ weekend }, random) => hostileMove(pick(random, weekend.questions).id, pick(random, HOSTILE)),
];

/** An answer of any shape whatever, as a foreign journal may hold it. */
export function hostileMove(question: string, answer: unknown): Move {
  return { type: 'answer', question, answer } as Move;
}

/** Walks for a number of moves; begins again where the end is reached. */
export function* walk(weekend: Weekend, random: Chance, moves: number): Generator<Stride> {
  let state = begin(weekend);
  for (let made = 0; made < moves; made += 1) {
    if (nextStep(weekend, state) === undefined && state.at === state.reached) state = begin(weekend);
    const context = { weekend, state };
    const move = pick(random, MAKERS)(context, random) ?? { type: 'turn', to: state.reached };
    const result = step(weekend, state, move);
    yield { before: state, move, result };
    if ('state' in result) state = result.state;
  }
}

/** The state after a move, which must not be refused. */
export function after(weekend: Weekend, state: State, move: Move): State {
  const result = step(weekend, state, move);
  if ('refused' in result) throw new Error(`${JSON.stringify(move)} was refused: ${result.refused}`);
  return result.state;
}

/** The moves that finish a step: everything open answered by `answer`, a batch checked, all locked at once or one by one. */
export function movesToFinish(
  weekend: Weekend,
  state: State,
  here: Step,
  answer: (question: Question, context: Context) => Move,
  oneByOne = false,
): readonly Move[] {
  const open = askedAt(weekend, state, here).filter((question) => !isLocked(state, question.id));
  const unlocked = locksOf(weekend, state, here).filter((question) => !isLocked(state, question.id));
  const lock = { type: 'lock', step: here.id } as const;
  const locks =
    oneByOne && !here.batch && !here.locks
      ? unlocked.map((question) => ({ ...lock, question: question.id }))
      : [lock];
  return [
    ...open.map((question) => answer(question, { weekend, state })),
    ...(here.batch && unlocked.length > 0 ? [{ type: 'check', step: here.id } as const] : []),
    ...(unlocked.length > 0 ? locks : []),
  ];
}
