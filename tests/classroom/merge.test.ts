/** Hand-ins of one class come together: one for each pupil, whatever comes twice, further on, or in conflict. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, merged as mergedIn } from '../../src/classroom/merge.ts';
import type { Result } from '../../src/classroom/result.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { classOf, handedIn, knownOf, mixed, resultsOf, type Sort } from './class.ts';

const merged = (before: readonly Result[], more: readonly Result[]) => mergedIn([backChannel], before, more);
const known = knownOf(backChannel);
const pupils = classOf(backChannel, 12, 5);
const results = resultsOf(mixed(pupils), known);
const [first, second] = results;
if (!first || !second) throw new Error('a class is empty');

/** The hand-in of one pupil, one way and another. */
const handed = (at: number, sort: Sort): Result => {
  const pupil = pupils[at];
  const [result] = pupil ? resultsOf([handedIn(pupil, sort)], known) : [];
  if (!result) throw new Error('no such pupil');
  return result;
};

/** The same without the last decisions, as if it had been handed in before them. */
const earlier = (result: Result, less: number): Result => ({
  ...result,
  state: { ...result.state, locked: result.state.locked.slice(0, -less) },
});
const forecast = (result: Result) =>
  result.state.locked.find((id) => typeof result.state.answers[id] === 'number') ?? '';
const differing = (result: Result): Result => {
  const id = forecast(result);
  const before = result.state.answers[id];
  const answer = before === 50 ? 51 : 50;
  return { ...result, state: { ...result.state, answers: { ...result.state.answers, [id]: answer } } };
};

describe('a class', () => {
  it('has one hand-in for each pupil, in the order of arrival', () => {
    expect(merged([], results)).toEqual({ results, news: [] });
  });

  it('is the same whatever is brought again, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...results]), (again) => {
        const { results: after, news } = merged(results, again);
        expect(after).toEqual(results);
        expect(news).toEqual(again.map(({ name }) => ({ type: 'same', name })));
      }),
    );
  });

  it('comes to the same furthest hand-ins, whichever comes first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...results]), fc.integer({ min: 1, max: 8 }), (some, less) => {
        const before = some.map((result) => earlier(result, less));
        const one = merged(merged([], before).results, some).results;
        const other = merged(merged([], some).results, before).results;
        expect(one.map(({ state }) => state)).toEqual(other.map(({ state }) => state));
        expect(one).toEqual(some);
      }),
    );
  });
});

describe('of one name', () => {
  it('a file says more than the link of the same decisions, and takes its place', () => {
    const { results: after, news } = merged([handed(0, 'link')], [handed(0, 'file')]);
    expect(after.map(({ cameBy }) => cameBy)).toEqual(['file']);
    expect(news).toEqual([{ type: 'same', name: first.name }]);
    expect(merged([handed(0, 'file')], [handed(0, 'link')]).results[0]?.cameBy).toBe('file');
  });

  it('whoever goes on from an earlier hand-in is told of', () => {
    expect(merged([earlier(first, 3)], [first]).news).toEqual([{ type: 'further', name: first.name }]);
  });

  it('another answer is a conflict, from the first question that differs; the first stays', () => {
    const other = differing(first);
    const { results: after, news } = merged([first], [other]);
    expect(after).toEqual([first]);
    expect(news).toEqual([{ type: 'conflict', first, second: other, question: forecast(first) }]);
  });

  it('both may stay, each under a name of its own', () => {
    const both = beside(beside([first], differing(first)), differing(first));
    expect(both.map(({ name }) => name)).toEqual([first.name, `${first.name} (2)`, `${first.name} (3)`]);
    expect(new Set(both.map(({ key }) => key)).size).toBe(3);
  });
});

describe('of two names', () => {
  it('the same decisions throughout are flagged, and both stay', () => {
    const twin = { ...first, key: second.key, name: second.name };
    const { results: after, news } = merged([first], [twin]);
    expect(after).toEqual([first, twin]);
    expect(news).toEqual([{ type: 'alike', names: [first.name, second.name] }]);
  });

  it('hardly begun weekends are not', () => {
    const begun = (result: Result) => earlier(result, result.state.locked.length - 2);
    expect(merged([begun(first)], [{ ...begun(first), key: second.key }]).news).toEqual([]);
  });
});
