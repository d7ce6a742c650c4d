/** What every part of a description needs: the weekend, the state, the words, and a few ways of saying things. */
import { remembered } from '../words/remembered.ts';
import { parseRich, type Rich, rich, say, sayIfAny, type Values, type Words } from '../words/words.ts';
import type { InClass } from '../record/class.ts';
import type { FiledScores } from '../record/format.ts';
import { brier, COIN_BRIER, missOf } from '../rules/brier.ts';
import type { State } from '../rules/state.ts';
import type { QuestionId, Weekend } from '../rules/weekend.ts';
import { estimativeWord } from '../rules/estimative.ts';
import type { Option } from './question-views.ts';
import type { Scenery } from './scenery.ts';
import type { Hand } from './hand.ts';

/** A weekend as it is put before a player. */
export interface Production {
  readonly weekend: Weekend;
  readonly words: Words;
  /** BCP 47, for dates and lists. */
  readonly language: string;
  readonly scenery: Scenery;
}

export interface Telling extends Production {
  readonly state: State;
  readonly hand: Hand | undefined;
  readonly drafts: Readonly<Record<string, string>>;
  /** Differs from weekend to weekend: the seed by which options are shuffled. */
  readonly seed: string;
  readonly clock: Clock;
  /** Whose it is in which class, where it is played in one. */
  readonly inClass?: InClass | undefined;
  /** The readouts it was filed with. */
  readonly scores?: FiledScores | undefined;
}

/** The words of a question, plain. */
export function ofQuestion(telling: Telling, id: QuestionId, part: string, values: Values = {}): string {
  return say(telling.words, `q.${id}.${part}`, values);
}

/** The words of a question with their spans; empty where it has none of this kind. */
export function richOf(telling: Telling, id: QuestionId, part: string): Rich {
  return parseRich(telling.words, sayIfAny(telling.words, `q.${id}.${part}`));
}

export function prompt(telling: Telling, id: QuestionId): Rich {
  return rich(telling.words, `q.${id}.prompt`);
}

/** The estimative word for a whole percent, in the language's words. */
export function wordFor(telling: Telling, percent: number): string {
  return say(telling.words, `word.${estimativeWord(percent)}`);
}

/** How a forecast did against a coin, with its miss as a probability and its Brier score. */
export function brierLine(telling: Telling, percent: number, outcome: 0 | 1): string {
  const miss = (missOf(percent, outcome) / 100).toFixed(2);
  const score = brier(percent, outcome);
  const verdict = say(telling.words, `compare.verdict.${againstCoin(score)}`);
  return say(telling.words, 'reveal.brier', { verdict, miss, brier: score.toFixed(2) });
}

/** A Brier score beside that of always saying 50. */
export function againstCoin(score: number): 'better' | 'even' | 'worse' {
  if (score === COIN_BRIER) return 'even';
  return score < COIN_BRIER ? 'better' : 'worse';
}

/** A list as the language writes it: "a, b and c". For fewer than two a browser need not bring the language's rules. */
export function list(telling: Telling, parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : listFormat(telling.language).format(parts);
}

/** As `list`, in its runs: those that stand between the parts have no place among them. */
export function listed(telling: Telling, parts: readonly string[]) {
  let place = 0;
  return listFormat(telling.language)
    .formatToParts(parts)
    .map(({ type, value }) => ({ text: value, place: type === 'element' ? place++ : undefined }));
}

const listFormat = remembered((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** Says a time of the desk's clock. */
export type Clock = (time: string, style?: ClockStyle) => string;
type ClockStyle = keyof typeof CLOCK;

const [long, short] = [remembered(partsIn('long')), remembered(partsIn('short'))];
const CLOCK = {
  long: { parts: long, as: 'clock' },
  short: { parts: short, as: 'clock' },
  date: { parts: long, as: 'clock.date' },
} as const;

/** The desk's clock in a language: "Saturday 20 October, 21:47"; short, "Sat 20 Oct, 21:47"; or the date with its year. */
export function clockIn(language: string, words: Words): Clock {
  return (time, style = 'long') => {
    const { parts, as } = CLOCK[style];
    return say(words, as, parts(language)(time));
  };
}

/** Takes a time apart in a language; the same few times are asked for at every change. */
function partsIn(style: 'long' | 'short'): (language: string) => (time: string) => Values {
  return (language) => {
    const format = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      weekday: style,
      day: 'numeric',
      year: 'numeric',
      month: style,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return remembered((time) => {
      const parts = format.formatToParts(new Date(`${time}:00Z`));
      return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    });
  };
}

/** Options with their labels, and with a line more each where the family has one: `<family>.<id>` and `<family>.<id>.hint`. */
export function options<Id extends string>(
  { words }: Telling,
  ids: readonly Id[],
  family: string,
  hinted = false,
): readonly Option<Id>[] {
  return ids.map((id) => ({
    id,
    label: say(words, `${family}.${id}`),
    ...(hinted ? { hint: say(words, `${family}.${id}.hint`) } : {}),
  }));
}

/** The same options in an order that depends on the seed alone: the right one must not always come first. */
export function shuffled<T>(seed: string, things: readonly T[], idOf: (thing: T) => string): readonly T[] {
  return [...things].sort((a, b) => hash(seed + idOf(a)) - hash(seed + idOf(b)));
}

/** A question's options in an order of their own, the same each time this weekend is opened. */
export function shuffledOptions<O extends Option>(
  { seed }: Telling,
  id: QuestionId,
  listed: readonly O[],
): readonly O[] {
  return shuffled(`${seed}/${id}/`, listed, (option) => option.id);
}

/** FNV-1a (Fowler, Noll and Vo, 1991), 32 bits, and a last mixing so that alike ids fall far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
