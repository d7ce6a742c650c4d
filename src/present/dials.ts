/** Every dial at this moment: where its needle stands, which word that is, what stood there before. */
import { say, type Words } from '../words/words.ts';
import { ESTIMATIVE_BANDS, estimativeWord } from '../rules/estimative.ts';
import { isLocked } from '../rules/lookup.ts';
import { ESTIMATIVE_WORDS, type Question, type QuestionOf } from '../rules/weekend.ts';
import { needleOn } from './balance.ts';
import type { DialView } from './question-views.ts';
import { seatsOf } from './seats.ts';
import { options, type Telling, wordFor } from './telling.ts';
import type { ToyOf } from './toys.ts';

/** The dial's needle: where the hand holds it, or where it was let go. */
export function dialOf(telling: Telling, { id }: Question, answered: number | undefined): DialView {
  const { hand } = telling;
  const percent = hand?.holds === 'needle' && hand.question === id ? hand.percent : answered;
  return {
    seats: seatsOf(telling, id),
    percent,
    word: percent === undefined ? undefined : estimativeWord(percent),
    wordLabel: percent === undefined ? '' : wordFor(telling, percent),
    scale: scaleOf(telling),
  };
}

const scales = new WeakMap<Words, DialView['scale']>();

/** The seven words, each with what it covers: the same for every dial, and made once for all that a hand moves. */
export function scaleOf(telling: Telling): DialView['scale'] {
  const known = scales.get(telling.words);
  if (known) return known;
  const scale = options(telling, ESTIMATIVE_WORDS, 'word', true).map((option) => {
    const [low, high] = ESTIMATIVE_BANDS[option.id];
    return { ...option, low, high };
  });
  scales.set(telling.words, scale);
  return scale;
}

/** The dial as the stage draws it. */
export function dialToy(
  { percent, word }: Pick<DialView, 'percent' | 'word'>,
  locked: boolean,
  more: Partial<ToyOf<'dial'>> = {},
): ToyOf<'dial'> {
  return { shows: 'dial', percent, word, locked, ghost: undefined, ...more };
}

/** Where the needle on this proposition stood before, in percent; nothing once it is locked. */
export function beforeOf(
  telling: Telling,
  question: QuestionOf<'credence' | 'judgement'>,
): number | undefined {
  return isLocked(telling.state, question.id) ? undefined : needleOn(telling, question.proposition);
}

/** A number with its word: "62%, likely". */
export function numberText(telling: Telling, percent: number): string {
  return say(telling.words, 'dial.value', { percent, word: wordFor(telling, percent) });
}
