/** The short shift: honest about its minutes, silent about what it leaves out, and told in counts. */
import { describe, expect, it } from 'vitest';
import { shortShift as entry } from '../../../src/weekends/back-channel/short/entry.ts';
import own from '../../../src/weekends/back-channel/short/text/en.json' with { type: 'json' };
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { checkWords } from '../../../src/authoring/check-words.ts';
import { readoutViews } from '../../../src/present/readouts.ts';
import { questionsOfKind } from '../../../src/rules/lookup.ts';
import { readouts } from '../../../src/rules/readouts.ts';
import type { State } from '../../../src/rules/state.ts';
import { alwaysFifty, oracle, perfectReader, play, randomClicker } from '../../rules/players.ts';
import { WEEKENDS } from '../../fixtures/weekends.ts';
import { readAlong, wordsRead } from './reading-matter.ts';

const told = WEEKENDS.find((each) => each.weekend.id === entry.id);
if (!told) throw new RangeError('the short shift is not in the library');
const { weekend, words, scenery } = told;

/** Words read in a minute, and minutes that the hands take on a screen: as of the whole weekend. */
const PACE = { words: 230, screen: 0.25 } as const;

const shown = (state: State) =>
  readoutViews({
    ...told,
    state,
    hand: undefined,
    drafts: {},
    scores: undefined,
    seed: 'one',
    clock: (iso) => iso,
  });

describe('the short shift', () => {
  it('takes the minutes that the title says, to the minute', () => {
    const longest = Math.max(
      ...[oracle(), alwaysFifty(), randomClicker(1), randomClicker(3)].map((player) =>
        wordsRead(readAlong(play(weekend, player).journal, told)),
      ),
    );
    const minutes = longest / PACE.words + weekend.steps.length * PACE.screen;
    console.info(`${longest} words, ${weekend.steps.length} screens, ${minutes.toFixed(1)} minutes`);
    expect(Math.abs(minutes - Number(entry.front['weekend.minutes']))).toBeLessThanOrEqual(1);
  });

  it('asks four forecasts, two of which happen, and no question that the weekend does not score the same way', () => {
    expect(questionsOfKind(weekend, 'forecast').map(({ outcome }) => outcome)).toEqual([1, 0, 1, 0]);
    const others = weekend.questions.filter((question) => !backChannel.questions.includes(question));
    expect(others.map(({ id, counts }) => [id, counts])).toEqual([['A-short', 'practice']]);
  });

  it('says nothing, on any screen, of the sources that it leaves out', () => {
    for (const player of [oracle(), randomClicker(2)]) {
      const read = [...readAlong(play(weekend, player).journal, told).values()].flat().join(' ');
      expect(read).not.toMatch(/NBC|Rozen|Al-Monitor|Samore/);
    }
  });

  it('needs every word that is its own', () => {
    const unused = checkWords(weekend, words, scenery).filter((problem) =>
      Object.keys(own).some((id) => problem.includes(`words ${id} `)),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ['a perfect reader', perfectReader(), [50, 50, 50, 50]],
    ['an oracle', oracle(), [1, 1, 1, 1]],
  ] as const)('tells %s no figure, but squares and counts', (_name, player, sides) => {
    const { state } = play(weekend, player);
    expect(readouts(weekend, state).forecasts).toMatchObject({ score: undefined, counted: 4, of: 4 });
    const [forecasts, judgement, reading] = shown(state);
    expect(forecasts?.squares?.map(({ side }) => side)).toEqual(sides);
    expect(judgement?.figure).toBe('2 of 2');
    expect(reading?.figure).toMatch(/^(\d+) of \1$/);
    expect([forecasts, judgement, reading].map((readout) => readout?.score)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts what a random clicker missed', () => {
    const [, , reading] = shown(play(weekend, randomClicker(5)).state);
    const [right = 0, of = 0] = reading?.figure.split(' of ').map(Number) ?? [];
    expect(right).toBeLessThan(of);
  });
});
