/** What holds for every sequence of moves, found by walking at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer } from '../../src/rules/kinds/table.ts';
import { isLocked } from '../../src/rules/lookup.ts';
import { readouts } from '../../src/rules/readouts.ts';
import { isSame } from '../../src/rules/shape.ts';
import { isState } from '../../src/rules/snapshot.ts';
import type { Move, State } from '../../src/rules/state.ts';
import { begin, step } from '../../src/rules/step.ts';
import { isDone, isRevealed, nextStep, reachedSteps } from '../../src/rules/steps.ts';
import type { Kind, Question } from '../../src/rules/weekend.ts';
import { randomAnswer } from './answers.ts';
import { chance } from './chance.ts';
import { deepFreeze } from './freeze.ts';
import { smallWeekend } from './small-weekend.ts';
import { after, HOSTILE, hostileMove, movesToFinish, walk } from './walk.ts';
import type { Stride } from './walk.ts';

const weekend = deepFreeze(smallWeekend);
const walks = fc.record({ seed: fc.nat(), moves: fc.integer({ min: 1, max: 250 }) });

const strides = ({ seed, moves }: { seed: number; moves: number }): readonly Stride[] => [
  ...walk(weekend, chance(seed), moves),
];

const endOf = (made: readonly Stride[]): State => {
  const last = made.at(-1);
  if (last === undefined) return begin(weekend);
  return 'state' in last.result ? last.result.state : last.before;
};

/** Every walk's state and every move that led there. */
const holdsOnEveryStride = (check: (stride: Stride) => void) =>
  fc.assert(
    fc.property(walks, (way) => {
      for (const stride of strides(way)) check(stride);
    }),
  );

/**
 * Goes on by finishing step after step, revising as it comes; at most twice as many turns as there are
 * steps.
 */
function finishFrom(start: State, seed: number): State {
  const random = chance(seed);
  const answer = (question: Question, context: { weekend: typeof weekend; state: State }): Move => ({
    type: 'answer',
    question: question.id,
    answer: randomAnswer(question, context, random),
  });
  let state = start;
  const make = (move: Move) => {
    state = after(weekend, state, move);
  };
  for (let turns = 0; turns < 2 * weekend.steps.length; turns += 1) {
    const reached = reachedSteps(weekend, state);
    const open = reached.find((each) => !each.optional && !isDone(weekend, state, each));
    const here = open ?? weekend.steps[reached.length];
    if (here === undefined) break;
    make({ type: 'turn', to: here.id });
    movesToFinish(weekend, state, here, answer).forEach(make);
  }
  return state;
}

describe('any sequence of moves', { timeout: 60_000 }, () => {
  it('leaves a way on to the end', () => {
    fc.assert(
      fc.property(walks, (way) => {
        const state = finishFrom(endOf(strides(way)), way.seed);
        expect(state.reached).toBe(weekend.steps.at(-1)?.id);
        const undone = weekend.steps.filter((each) => !isDone(weekend, state, each));
        expect(undone.every((each) => each.optional)).toBe(true);
        expect(nextStep(weekend, { ...state, at: state.reached })).toBeUndefined();
      }),
    );
  });

  it('never changes what is locked, nor a forecast whose outcome is known', () => {
    holdsOnEveryStride(({ before, result }) => {
      if ('refused' in result) return;
      expect(result.state.locked.slice(0, before.locked.length)).toEqual(before.locked);
      for (const id of before.locked) expect(result.state.answers[id]).toEqual(before.answers[id]);
      for (const { id, kind } of weekend.questions) {
        if (kind !== 'forecast' || !isRevealed(weekend, before, id)) continue;
        expect(result.state.answers[id]).toBe(before.answers[id]);
        expect(isLocked(result.state, id)).toBe(isLocked(before, id));
      }
    });
  });

  it('makes a move twice as if once: the very same state, and nothing happens', () => {
    holdsOnEveryStride(({ move, result }) => {
      if ('refused' in result) return;
      const again = step(weekend, result.state, move);
      expect(again).toEqual({ state: result.state, happened: [] });
      expect('state' in again && again.state).toBe(result.state);
    });
  });

  it('changes neither the state it is given nor the weekend nor the move', () => {
    holdsOnEveryStride(({ before, move }) => {
      expect(() => step(weekend, deepFreeze(structuredClone(before)), move)).not.toThrow();
    });
  });

  it('replays from any prefix of its journal to the same state', () => {
    fc.assert(
      fc.property(walks, fc.double({ min: 0, max: 1, noNaN: true }), (way, cut) => {
        const made = strides(way);
        const journal = made.slice(0, Math.floor(cut * made.length));
        let state = begin(weekend);
        for (const { before, move, result } of journal) {
          if (isSame(before, begin(weekend))) state = begin(weekend);
          const again = step(weekend, state, move);
          expect(again).toEqual(result);
          if ('state' in again) state = again.state;
        }
      }),
    );
  });

  it('keeps a state that plain JSON can hold and a snapshot can restore', () => {
    fc.assert(
      fc.property(walks, (way) => {
        const state = endOf(strides(way));
        const restored: unknown = JSON.parse(JSON.stringify(state));
        expect(restored).toEqual(state);
        expect(isState(weekend, restored)).toBe(true);
      }),
    );
  });

  it('shows every readout within 0 and 100, skill aside', () => {
    fc.assert(
      fc.property(walks, (way) => {
        const state = endOf(strides(way));
        for (const { score } of Object.values(readouts(weekend, state))) {
          if (score === undefined) continue;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

/** Which of the hostile values are merely empty: kept as unfinished answers, but never locked. */
const UNFINISHED: Readonly<Partial<Record<Kind, readonly unknown[]>>> = {
  choice: [[]],
  chain: [[]],
  marks: [[]],
  order: [[]],
  tags: [{}],
  bulletin: [{}],
  grid: [{}],
  grade: [{}],
};

describe('a move from a damaged or hostile save', () => {
  const state = endOf(strides({ seed: 3, moves: 250 }));
  const finished = finishFrom(begin(weekend), 1);

  it('is refused, never thrown at, whatever its shape', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (value) => {
        expect(step(weekend, state, value as Move)).toHaveProperty('refused');
      }),
    );
  });

  it.each(weekend.questions)('is no answer to $id but where it is an unfinished one', (question) => {
    const accepted = HOSTILE.filter((value) => isAnswer(question, value, { weekend, state: finished }));
    expect(accepted).toEqual(UNFINISHED[question.kind] ?? []);
  });

  it('is refused once all is locked', () => {
    const [first] = weekend.questions;
    for (const value of HOSTILE) {
      expect(step(weekend, finished, hostileMove(first?.id ?? '', value))).toHaveProperty('refused');
    }
  });

  it('is refused where its answer is anything at all but an answer', () => {
    const open = after(weekend, after(weekend, begin(weekend), { type: 'turn', to: 'first-number' }), {
      type: 'answer',
      question: 'prior',
      answer: 40,
    });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(!(typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 99));
        expect(step(weekend, open, hostileMove('prior', value))).toEqual({ refused: 'malformed' });
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'finds nothing under the name %s',
    (id) => {
      expect(step(weekend, state, { type: 'turn', to: id })).toEqual({ refused: 'unknown-step' });
      expect(step(weekend, state, { type: 'lock', step: id })).toEqual({ refused: 'unknown-step' });
      expect(step(weekend, state, { type: 'check', step: id })).toEqual({ refused: 'unknown-step' });
      expect(step(weekend, state, hostileMove(id, 50))).toEqual({ refused: 'unknown-question' });
      expect(step(weekend, state, { type: 'contest', question: id, reason: 'x' })).toEqual({
        refused: 'unknown-question',
      });
      expect(step(weekend, state, { type: id } as unknown as Move)).toEqual({ refused: 'malformed' });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});
