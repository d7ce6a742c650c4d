/** What practice is described from: its words, its cards, the record, and the day. */
import type { Words } from '../../words/words.ts';
import type { Content } from '../content.ts';
import { type DateStyle, datesIn } from '../dates.ts';
import type { Day, Log } from '../log.ts';

export interface Practised {
  /** The interface's and those that all cards have alike. */
  readonly words: Words;
  /** BCP 47. */
  readonly language: string;
  readonly content: Content;
  readonly log: Log;
  readonly today: Day;
  /** Whether the weekend has been filed. */
  readonly filed: boolean;
}

/** How days are said here. */
export function dates({ language, words }: Practised): (day: Day, style: DateStyle) => string {
  return datesIn(language, words);
}

/** A day that is near by its weekday, any other by its date. */
export function soon(practised: Practised, day: Day): string {
  return dates(practised)(day, day - practised.today < 7 ? 'weekday' : 'long');
}
