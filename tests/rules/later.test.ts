/** Later chapters: nobody comes upon them before the weekend is filed and at its end, and nothing of the weekend counts them. */
import { describe, expect, it } from 'vitest';
import { ownSteps, placeOf } from '../../src/rules/lookup.ts';
import { readouts } from '../../src/rules/readouts.ts';
import { begin, step } from '../../src/rules/step.ts';
import { isFiled, progress, stepPast } from '../../src/rules/steps.ts';
import type { Step, Weekend } from '../../src/rules/weekend.ts';
import { perfectReader, play } from './players.ts';
import { smallWeekend } from './small-weekend.ts';
import { after } from './walk.ts';

const base = { verb: 'read', clock: '2012-10-23T08:00', questions: [] } as const;
const late: readonly Step[] = [
  { ...base, id: 'aside-1', chapter: 'aside', optional: true },
  { ...base, id: 'aside-2', chapter: 'aside', optional: true },
  { ...base, id: 'morning-1', chapter: 'morning', optional: true },
  { ...base, id: 'morning-2', chapter: 'morning' },
];
const weekend: Weekend = {
  ...smallWeekend,
  chapters: [...smallWeekend.chapters, 'aside', 'morning'],
  later: ['aside', 'morning'],
  steps: [...smallWeekend.steps, ...late],
};
const end = ownSteps(weekend).at(-1)?.id ?? '';
const { journal } = play(weekend, perfectReader());

describe('later chapters', () => {
  it('stay shut whatever is tried, until the weekend is filed and its own last step reached', () => {
    let state = begin(weekend);
    for (const move of journal) {
      const isAtEnd = placeOf(weekend, state.reached) >= placeOf(weekend, end);
      for (const { id } of late) {
        expect('state' in step(weekend, state, { type: 'turn', to: id })).toBe(
          isAtEnd && isFiled(weekend, state),
        );
      }
      state = after(weekend, state, move);
    }
    expect(state.reached).toBe('morning-2');
  });

  it('count neither in the progress nor in the readouts', () => {
    const played = play(smallWeekend, perfectReader());
    const { state } = play(weekend, perfectReader());
    expect(progress(weekend, begin(weekend)).of).toBe(progress(smallWeekend, begin(smallWeekend)).of);
    expect(progress(weekend, state)).toEqual(progress(smallWeekend, played.state));
    expect(readouts(weekend, state)).toEqual(readouts(smallWeekend, played.state));
  });

  it('are passed by a chapter at a time', () => {
    expect(late.map((each) => stepPast(weekend, each)?.id)).toEqual([
      'morning-1',
      'morning-1',
      'morning-2',
      undefined,
    ]);
  });
});
