/** How long the weekend is: screens, large dials and words, on the longest way through it; printed, so that whoever writes sees it. */
import { describe, expect, it } from 'vitest';
import front from '../../../src/weekends/back-channel/front/en.json' with { type: 'json' };
import { backChannel } from '../../../src/weekends/back-channel/weekend.ts';
import { ownSteps, questionsOfStep } from '../../../src/rules/lookup.ts';
import { kindRow } from '../../../src/present/kinds/table.ts';
import { oracle, play, type Player, randomClicker } from '../../rules/players.ts';
import { readAlong, wordsRead } from './reading-matter.ts';
import { countWords } from './telling.ts';

const MOST = { screens: 55, dials: 12, words: 4200 } as const;

/** Wrong wherever one can be, so that every correction is due and every longer line of feedback is read. */
function fool(): Player {
  const clicker = randomClicker(3);
  return {
    drawer: false,
    answer(question, context) {
      if (question.kind === 'forecast') return question.outcome === 1 ? 3 : 97;
      if (question.kind !== 'bulletin') return clicker.answer(question, context);
      const chosen = question.slots.map(({ id, options }) => {
        const loudest = options.find(({ overstates }) => overstates) ?? options[0];
        return [id, loudest?.id ?? ''] as const;
      });
      return Object.fromEntries(chosen);
    },
  };
}

const own = ownSteps(backChannel);
const isOwn = (id: string) => own.some((step) => step.id === id);

/** What is read as far as the weekend's own end: later chapters are beside it. */
const read = (player: Player) => {
  const along = readAlong(play(backChannel, { ...player, drawer: false }).journal);
  return new Map([...along].filter(([step]) => isOwn(step)));
};

/** Nobody who clicks at random reads more than the longest of so many. */
const CLICKERS = 6;

/** Words read in a minute, and minutes that the hands take on a screen. */
const PACE = { words: 230, screen: 0.25 } as const;

describe('the weekend', () => {
  it('is as many minutes long as its title says, to the minute', () => {
    const words = Math.max(...[oracle, fool].map((player) => wordsRead(read(player()))));
    const minutes = words / PACE.words + own.length * PACE.screen;
    console.info(`${minutes.toFixed(1)} minutes`);
    expect(Math.abs(minutes - Number(front['weekend.minutes']))).toBeLessThanOrEqual(1);
  });

  it('has few enough screens, and few of them with the large dial', () => {
    const dials = own.filter((step) =>
      questionsOfStep(backChannel, step).some(({ kind }) => kindRow(kind).scene === 'forecast'),
    );
    console.info(`${own.length} screens, ${dials.length} with the large dial`);
    expect(own.length).toBeLessThanOrEqual(MOST.screens);
    expect(dials.length).toBeLessThanOrEqual(MOST.dials);
  });

  it.each([
    ['whoever is right throughout', oracle],
    ['whoever is wrong throughout, with every correction', fool],
  ])('gives %s few enough words to read', (_name, player) => {
    const along = read(player());
    const longest = [...along]
      .map(([step, texts]) => ({ step, words: countWords(texts.join(' ')) }))
      .sort((one, other) => other.words - one.words)
      .slice(0, 8)
      .map(({ step, words }) => `${step} ${words}`);
    console.info(`${wordsRead(along)} words; the longest screens: ${longest.join(', ')}`);
    expect(wordsRead(along)).toBeLessThanOrEqual(MOST.words);
  });

  it('gives nobody who clicks at random more to read', () => {
    const counts = Array.from({ length: CLICKERS }, (_, seed) => wordsRead(read(randomClicker(seed + 1))));
    console.info(
      `${Math.min(...counts)} to ${Math.max(...counts)} words for ${CLICKERS} who click at random`,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST.words);
  }, 60_000);
});
