/** The two pages side by side say the same as the rules: a thread holds where the needle lies inside the band. */
import { describe, expect, it } from 'vitest';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { say, sayCount } from '../../src/words/words.ts';
import { begin } from '../../src/rules/step.ts';
import type { State } from '../../src/rules/state.ts';
import { isFiled } from '../../src/rules/steps.ts';
import { pagesOf } from '../../src/present/pages.ts';
import { judged } from '../rules/answers.ts';
import { alwaysFifty, perfectReader, type Player, play } from '../rules/players.ts';
import { after } from '../rules/walk.ts';
import { words } from '../e2e/words.ts';
import { tell } from './tell.ts';

/** Judges these percents, and otherwise reads well. */
function judging(percents: Readonly<Record<string, number>>): Player {
  const reader = perfectReader();
  return {
    drawer: false,
    answer: (question, context) =>
      question.kind === 'judgement'
        ? judged(percents[question.id] ?? 50, 'open', context)
        : reader.answer(question, context),
  };
}

const rowsOf = (player: Player) => pagesOf(tell(play(backChannel, player).state)).rows;

describe('the two pages', () => {
  it('hold together all along for a reader who reads as the key does', () => {
    expect(rowsOf(perfectReader()).map((row) => row.holds)).toEqual([true, true, true, true, true]);
  });

  // The bands: 55–85, 25–60, 20–55, 40–75, 65–95.
  it('fifty everywhere holds where the article leaves things open', () => {
    expect(rowsOf(alwaysFifty()).map((row) => row.holds)).toEqual([false, true, true, true, false]);
  });

  it.each([
    [85, 'pages.holds', 0],
    [86, 'pages.loose.above', 1],
    [97, 'pages.loose.above', 12],
    [55, 'pages.holds', 0],
    [54, 'pages.loose.below', 1],
    [3, 'pages.loose.below', 52],
  ])('%i%% on the talks says so', (percent, id, points) => {
    const [row] = rowsOf(judging({ CR1: percent }));
    const said = points === 0 ? say(words, id) : sayCount(words, 'en-GB', id, points);
    expect(row?.verdict).toBe(said);
    expect(row?.holds).toBe(points === 0);
    expect(row?.yours).toContain(`${percent}%`);
  });

  it('count the threads that hold in their caption', () => {
    const { caption } = pagesOf(tell(play(backChannel, judging({ CR1: 70 })).state));
    // 50 lies inside the bands of three judgements more.
    expect(caption).toBe(sayCount(words, 'en-GB', 'pages.count', 4, { of: 5 }));
  });

  it('lay stance beside stance', () => {
    const agrees = rowsOf(alwaysFifty()).map((row) => row.agrees);
    const [same, other] = ['same', 'other'].map((id) => say(words, `pages.stance.${id}`));
    expect(agrees).toEqual([other, same, same, same, other]);
    expect(rowsOf(alwaysFifty()).map((row) => row.stance)).toEqual(Array(5).fill(say(words, 'stance.open')));
  });

  it('show nothing before the page is filed', () => {
    const { journal } = play(backChannel, perfectReader());
    const states = journal.reduce<State[]>(
      (all, move) => [...all, after(backChannel, all.at(-1) ?? begin(backChannel), move)],
      [],
    );
    for (const state of states) {
      expect(pagesOf(tell(state)).rows).toHaveLength(isFiled(backChannel, state) ? 5 : 0);
    }
  });
});
