/** Learners who practise for a year: when they come, how many sets they do, and how often they are right. */
import { begunLog, type Day, type Log, ratingOf, type Scheduled, withEntry } from '../../src/study/log.ts';
import { type Dealt, nextSet } from '../../src/study/sets.ts';
import { type Chance, chance } from '../rules/chance.ts';

export interface Learner {
  readonly name: string;
  /** Sets on a day, counted from the first. */
  readonly sets: (day: number, random: Chance) => number;
  /** The credit of an answer. */
  readonly credit: (random: Chance) => number;
  /** What may be due on a day: two sets of who comes often; after a month away all that has been met. */
  readonly most: number;
}

export const LEARNERS: readonly Learner[] = [
  {
    name: 'steady',
    most: 12,
    sets: () => 1,
    credit: (random) => (random() < 0.8 ? 1 : random() < 0.5 ? 0.5 : 0),
  },
  {
    name: 'forgetful',
    most: 14,
    sets: (_day, random) => (random() < 0.3 ? 1 : 0),
    credit: (random) => (random() < 0.4 ? 1 : 0),
  },
  {
    name: 'binge',
    most: 30,
    sets: (day) => (day % 30 < 2 ? 12 : 0),
    credit: (random) => (random() < 0.7 ? 1 : 0.5),
  },
];

export interface Sat {
  readonly day: Day;
  readonly set: readonly Dealt[];
  /** The record before this set. */
  readonly before: Log;
}

/** The first day of every simulated year. */
export const FIRST: Day = 20_000;

/** A year of sets, and the record at its end. `clock`: what the device says on a day. */
export function aYear(
  { sets, credit }: Learner,
  deck: readonly Scheduled[],
  clock: (day: number) => Day = (day) => FIRST + day,
): { readonly sat: readonly Sat[]; readonly log: Log } {
  const random = chance(7);
  const sat: Sat[] = [];
  let log = begunLog(1);
  for (let at = 0; at < 365; at += 1) {
    const day = clock(at);
    for (let left = sets(at, random); left > 0; left -= 1) {
      const set = nextSet(log, deck, day);
      sat.push({ day, set, before: log });
      for (const { card } of set) {
        log = withEntry(log, { day, type: 'card', card, rating: ratingOf(credit(random)) });
      }
    }
  }
  return { sat, log };
}
