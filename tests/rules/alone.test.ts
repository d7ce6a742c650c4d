/** Two at one screen: each says a number that the other has not seen, and both are kept beside the one they agree on. */
import { describe, expect, it } from 'vitest';
import { isAskedOfEach } from '../../src/rules/moves/alone.ts';
import { isState } from '../../src/rules/snapshot.ts';
import { readouts } from '../../src/rules/readouts.ts';
import type { Move, State } from '../../src/rules/state.ts';
import { step } from '../../src/rules/step.ts';
import { finishStep, playedTo } from './desk.ts';
import { smallWeekend as weekend } from './small-weekend.ts';
import { after } from './walk.ts';

const says = (seat: 0 | 1, answer: number, question = 'answered'): Move => ({
  type: 'alone',
  question,
  seat,
  answer,
});
const refusalOf = (state: State, move: Move) => {
  const result = step(weekend, state, move);
  return 'refused' in result ? result.refused : undefined;
};
const asked = playedTo(weekend, 'ahead-1');

describe('each of a pair', () => {
  it('says a number of their own, in any order, and may say another before the lock', () => {
    const [first, second, again] = [says(1, 30), says(0, 70), says(1, 45)];
    const state = [first, second, again].reduce((now, move) => after(weekend, now, move), asked);
    expect(after(weekend, asked, first).seats).toEqual({ answered: [null, 30] });
    expect(state.seats).toEqual({ answered: [70, 45] });
  });

  it('is asked for the numbers of forecasts, for the needle, and on the page for the judgement it is about', () => {
    const ofEach = weekend.questions.filter(({ id }) => isAskedOfEach(weekend, id)).map(({ id }) => id);
    expect(ofEach).toEqual([
      'prior',
      'answered',
      'repeated',
      'inside',
      'now',
      'judgement-1',
      'for-the-record',
    ]);
  });

  it('changes neither the answer of both nor a score', () => {
    const state = after(weekend, after(weekend, asked, says(0, 1)), says(1, 99));
    expect(state.answers).toEqual(asked.answers);
    const [alone, together] = [state, asked].map((each) =>
      readouts(weekend, finishStep(weekend, each, { answered: 50 })),
    );
    expect(alone).toEqual(together);
  });

  it('says the same twice as once', () => {
    const once = after(weekend, asked, says(0, 70));
    expect(after(weekend, once, says(0, 70))).toBe(once);
  });
});

/** As a damaged file may hold it. */
const third: Move = JSON.parse('{"type":"alone","question":"answered","seat":2,"answer":50}');

describe('it is refused', () => {
  it.each<readonly [string, Move, string]>([
    ['of no question', says(0, 50, 'nowhere'), 'unknown-question'],
    ['of what is not reached', says(0, 50, 'now'), 'not-reached'],
    ['of what has no number', says(0, 50, 'who'), 'malformed'],
    ['where nothing is so certain', says(0, 100), 'malformed'],
    ['of a third seat', third, 'malformed'],
  ])('%s', (_what, move, refused) => expect(refusalOf(asked, move)).toBe(refused));

  it('once the number of both is locked', () => {
    const locked = finishStep(weekend, after(weekend, asked, says(0, 70)), { answered: 60 });
    expect(refusalOf(locked, says(0, 10))).toBe('locked');
    expect(after(weekend, locked, says(0, 70))).toBe(locked);
  });
});

describe('a state', () => {
  it.each<readonly [string, unknown, boolean]>([
    ['of both numbers', { answered: [70, 45] }, true],
    ['of one number', { answered: [null, 45] }, true],
    ['of no number', { answered: [null, null] }, false],
    ['of a third', { answered: [1, 2, 3] }, false],
    ['of a number that is none', { answered: [0, 50] }, false],
    ['of what is no question of numbers', { who: [1, 2] }, false],
    ['of what every object inherits', { constructor: [1, 2] }, false],
    ['of a list', [70, 45], false],
  ])('%s', (_what, seats, holds) => expect(isState(weekend, { ...asked, seats })).toBe(holds));
});
