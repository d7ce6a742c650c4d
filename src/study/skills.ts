/** What a learner can do by now: of each skill how often it was right lately, and when it comes back. */
import { SKILLS, type SkillId } from '../weekends/practice/card.ts';
import { type Day, entriesOf, type EntryOf, type Log, type Scheduled } from './log.ts';
import { type Track, trackOf, tracksOf } from './schedule.ts';

/** How many of a skill's last answers are counted. */
const LATELY = 10;

export interface Skill {
  readonly id: SkillId;
  /** Cards that it has. */
  readonly cards: number;
  /** Of what comes back of it, how much is due: the skill itself, and single facts. */
  readonly due: number;
  /** The day on which more of it comes back; undefined where nothing of it was met. */
  readonly next: Day | undefined;
  /** Of its last answers to cards not seen before, how many were right; `of` is how many there were. */
  readonly right: number;
  readonly of: number;
}

export interface Overview {
  readonly skills: readonly Skill[];
  readonly due: number;
  /** The first day after today on which anything comes back; undefined where nothing was met. */
  readonly next: Day | undefined;
}

export function overview(log: Log, deck: readonly Scheduled[], today: Day): Overview {
  const tracks = tracksOf(log, deck, today);
  const first = firstAnswers(log);
  const skills = SKILLS.map((id): Skill => {
    const cards = deck.filter(({ skill }) => skill === id);
    const own = [...new Set(cards.map(trackOf))].flatMap((track) => tracks.get(track) ?? []);
    const lately = cards
      .flatMap((card) => first.get(card.id) ?? [])
      .toSorted((a, b) => a.at - b.at)
      .slice(-LATELY);
    return {
      id,
      cards: cards.length,
      due: own.filter(({ due }) => due <= today).length,
      next: nextOf(own, today),
      right: lately.filter(({ entry: { rating } }) => isRight(rating)).length,
      of: lately.length,
    };
  });
  const all = [...tracks.values()];
  return { skills, due: all.filter(({ due }) => due <= today).length, next: nextOf(all, today) };
}

/** Cards whose last answer was not right, the latest first. */
export function worthAnotherLook(log: Log, deck: readonly Scheduled[]): readonly string[] {
  const last = new Map(entriesOf(log, 'card').map((entry, at) => [entry.card, { entry, at }]));
  return [...last.values()]
    .filter(({ entry }) => !isRight(entry.rating) && deck.some(({ id }) => id === entry.card))
    .toSorted((a, b) => b.at - a.at)
    .map(({ entry }) => entry.card);
}

interface Answered {
  readonly entry: EntryOf<'card'>;
  readonly at: number;
}

/** The first answer to each card: a later one may rest on remembering it. */
function firstAnswers(log: Log): ReadonlyMap<string, Answered> {
  const answers = entriesOf(log, 'card').map((entry, at): [string, Answered] => [entry.card, { entry, at }]);
  return new Map(answers.toReversed());
}

function isRight(rating: EntryOf<'card'>['rating']): boolean {
  return rating === 'good' || rating === 'easy';
}

function nextOf(tracks: readonly Track[], today: Day): Day | undefined {
  const later = tracks.map(({ due }) => due).filter((due) => due > today);
  return later.length > 0 ? Math.min(...later) : undefined;
}
