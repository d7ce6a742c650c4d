/** When each skill, and each fact that is to be known, comes back: FSRS over the record, played from its beginning. */
import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import { type Day, entriesOf, type Log, type Rating, RATINGS, type Scheduled, settled } from './log.ts';

/** What comes back: a skill, or a single card that is a fact. */
export type TrackId = string;

export interface Track {
  readonly id: TrackId;
  readonly due: Day;
  /** The day of its last answer. */
  readonly last: Day;
  readonly memory: FSRSState;
}

/**
 * Whole days only, no fuzz: the same record always gives the same dates. Half a year at most, so that nothing is lost
 * sight of.
 */
const fsrs = new FSRSAlgorithm({ enable_short_term: false, enable_fuzz: false, maximum_interval: 180 });

export function trackOf({ id, skill, schedule }: Scheduled): TrackId {
  return schedule === 'card' ? id : skill;
}

/** All that has been met, each with the day on which it is due. Cards that the deck no longer has are passed over. */
export function tracksOf(log: Log, deck: readonly Scheduled[], today: Day): ReadonlyMap<TrackId, Track> {
  const cards = new Map(deck.map((card) => [card.id, card]));
  const tracks = new Map<TrackId, Track>();
  for (const { card, rating, day } of entriesOf(settled(log, today), 'card')) {
    const scheduled = cards.get(card);
    if (!scheduled) continue;
    const id = trackOf(scheduled);
    tracks.set(id, reviewed(id, tracks.get(id), rating, day));
  }
  return tracks;
}

/** A track after one more answer (FSRS 6: Ye, Su and Cao, 2022; parameters of ts-fsrs). */
function reviewed(id: TrackId, before: Track | undefined, rating: Rating, day: Day): Track {
  const elapsed = before ? day - before.last : 0;
  const memory = fsrs.next_state(before?.memory ?? null, elapsed, RATINGS.indexOf(rating) + 1);
  return { id, memory, last: day, due: day + fsrs.next_interval(memory.stability, elapsed) };
}

/** How likely it is still there today, 0–1. */
export function retrievability({ last, memory }: Track, today: Day): number {
  return fsrs.forgetting_curve(Math.max(0, today - last), memory.stability);
}

/** How many come back on each day from today on: what is overdue counts as today's. */
export function loadByDay(tracks: ReadonlyMap<TrackId, Track>, today: Day): ReadonlyMap<Day, number> {
  const load = new Map<Day, number>();
  for (const { due } of tracks.values()) {
    const day = Math.max(due, today);
    load.set(day, (load.get(day) ?? 0) + 1);
  }
  return load;
}
