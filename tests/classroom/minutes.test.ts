/** Minutes at work: those with a move in the last three, each in the chapter in which it was made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/classroom/minutes.ts';
import type { Entry } from '../../src/record/journal.ts';
import { smallWeekend as weekend } from '../rules/small-weekend.ts';

const [first, second] = weekend.chapters.map(
  (chapter) => weekend.steps.find((step) => step.chapter === chapter)?.id ?? '',
);
const at = (minute: number, to = first ?? ''): Entry => ({ type: 'turn', to, at: minute });
const none = weekend.chapters.map(() => 0);
const inFirst = (minutes: number) => none.map((zero, chapter) => (chapter === 0 ? minutes : zero));

describe('the minutes of a chapter', () => {
  it.each<readonly [string, readonly Entry[], number]>([
    ['one move, one minute', [at(10)], 1],
    ['several in one minute', [at(10), at(10), at(10)], 1],
    ['one a minute', [at(10), at(11), at(12)], 3],
    ['who reads for two minutes', [at(10), at(12)], 3],
    ['who is away for an hour', [at(10), at(70)], 4],
    ['a clock put back', [at(70), at(10), at(11)], 2],
  ])('%s', (_what, entries, minutes) => expect(minutesOf(weekend, entries)).toEqual(inFirst(minutes)));

  it('are those in which its moves were made', () => {
    const minutes = minutesOf(weekend, [at(1), at(3, second), at(4), at(9)]);
    expect(minutes?.slice(0, 2)).toEqual([2 + 3 + 1, 1]);
  });

  it('begin where the journal begins', () => {
    const minutes = minutesOf(weekend, [{ type: 'check', step: 'x', at: 5 }], second);
    expect(minutes?.slice(0, 2)).toEqual([0, 1]);
  });

  it('are unknown where no move has a time', () =>
    expect(minutesOf(weekend, [{ type: 'turn', to: first ?? '' }])).toBeUndefined());

  it('are never more than have passed, nor more than three a move', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(600), { minLength: 1 }), (times) => {
        const sorted = times.toSorted((a, b) => a - b);
        const sum = (
          minutesOf(
            weekend,
            sorted.map((time) => at(time)),
          ) ?? []
        ).reduce((all, one) => all + one, 0);
        expect(sum).toBeLessThanOrEqual((sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1);
        expect(sum).toBeLessThanOrEqual(3 * sorted.length);
        expect(sum).toBeGreaterThan(0);
      }),
    ));
});
