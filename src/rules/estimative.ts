/** The seven words of estimative probability and the numbers they stand for (ICD 203, 2015). */
import { ESTIMATIVE_WORDS } from './weekend.ts';
import type { EstimativeWord } from './weekend.ts';

/**
 * The bands of ICD 203 (Office of the Director of National Intelligence, 2015), in percent, both ends
 * included. Neighbours share their edge in the standard.
 */
export const ESTIMATIVE_BANDS: Readonly<Record<EstimativeWord, readonly [number, number]>> = {
  'almost-no-chance': [1, 5],
  'very-unlikely': [5, 20],
  unlikely: [20, 45],
  even: [45, 55],
  likely: [55, 80],
  'very-likely': [80, 95],
  'almost-certain': [95, 99],
};

/** Whether a word may stand beside a number (percent); a shared edge is covered by both its words. */
export function covers(word: EstimativeWord, percent: number): boolean {
  const [low, high] = ESTIMATIVE_BANDS[word];
  return percent >= low && percent <= high;
}

/**
 * The word for a number (percent). The standard gives each shared edge to two words; here it belongs to the
 * band nearer to 50, the more cautious reading: 5 is very unlikely, 20 unlikely, 45 and 55 even, 80 likely,
 * 95 very likely.
 */
export function estimativeWord(percent: number): EstimativeWord {
  const covering = ESTIMATIVE_WORDS.filter((word) => covers(word, percent));
  const [first] = covering;
  if (first === undefined) return percent < 50 ? 'almost-no-chance' : 'almost-certain';
  return covering.reduce((nearest, word) => (fromEven(word) < fromEven(nearest) ? word : nearest), first);
}

function fromEven(word: EstimativeWord): number {
  return Math.abs(ESTIMATIVE_WORDS.indexOf(word) - ESTIMATIVE_WORDS.indexOf('even'));
}
