/** Which cards make up a set: what is due, skills mixed, siblings in turn, and new skills two at a time. */
import type { SkillId } from '../weekends/practice/card.ts';
import { type Day, entriesOf, type Log, type Scheduled } from './log.ts';
import { retrievability, type Track, type TrackId, trackOf, tracksOf } from './schedule.ts';

/** Cards in a set: about three minutes. */
export const SET = 6;
/** What may enter with one set: skills in the order of the map, and single facts of skills that have been met. */
const NEW = { skills: 2, facts: 2 } as const;

export interface Dealt {
  readonly card: string;
  /** It was answered before: the answer may be remembered, so it says nothing of the skill. */
  readonly again: boolean;
}

/** What lies before whoever deals. */
interface Table {
  readonly deck: readonly Scheduled[];
  readonly tracks: ReadonlyMap<TrackId, Track>;
  readonly today: Day;
  /** The place in the record where each card was last answered. */
  readonly seen: ReadonlyMap<string, number>;
}

/**
 * The next set. Where less is due than a set holds, what will be forgotten soonest fills it.
 * @param deck in the order in which skills and cards are met
 * @param only the cards of one skill
 */
export function nextSet(log: Log, deck: readonly Scheduled[], today: Day, only?: SkillId): readonly Dealt[] {
  const cards = only === undefined ? deck : deck.filter(({ skill }) => skill === only);
  const answers = entriesOf(log, 'card').map(({ card }) => card);
  const seen = new Map(answers.map((card, at) => [card, at]));
  const table: Table = { deck: cards, today, seen, tracks: tracksOf(log, cards, today) };
  const dealt = dealtFrom(table, wanted(table), only === undefined ? SET / 2 : SET);
  const last = deck.find(({ id }) => id === answers.at(-1));
  return apart(dealt, last).map(({ id }) => ({ card: id, again: seen.has(id) }));
}

/** What is asked for first: what is due, then what is new, then what will be forgotten soonest. */
function wanted({ deck, tracks, today }: Table): readonly TrackId[] {
  const known = [...tracks.values()].toSorted(
    (a, b) => retrievability(a, today) - retrievability(b, today) || (a.id < b.id ? -1 : 1),
  );
  const due = known.filter((track) => track.due <= today).map(({ id }) => id);
  const later = known.filter((track) => track.due > today).map(({ id }) => id);
  const met = new Set(deck.filter((card) => tracks.has(trackOf(card))).map(({ skill }) => skill));
  const unmet = [...new Set(deck.map(({ skill }) => skill))].filter((skill) => !met.has(skill));
  const entering = due.length + NEW.skills <= SET ? unmet.slice(0, NEW.skills) : [];
  const open = new Set([...met, ...entering]);
  const facts = deck.filter((card) => isFact(card) && open.has(card.skill) && !tracks.has(card.id));
  const fresh = facts.map(({ id }) => id);
  return [...due, ...entering, ...fresh.slice(0, NEW.facts), ...later, ...fresh.slice(NEW.facts)];
}

function isFact({ schedule }: Scheduled): boolean {
  return schedule === 'card';
}

/** Goes round what is wanted until the set is full: a fact once, of a skill one sibling after another, up to `most`. */
function dealtFrom(table: Table, tracks: readonly TrackId[], most: number): readonly Scheduled[] {
  const dealt: Scheduled[] = [];
  for (let before = -1; dealt.length < SET && dealt.length > before; ) {
    before = dealt.length;
    for (const track of tracks) {
      const card = dealt.length < SET ? siblingOf(table, track, dealt) : undefined;
      if (card && dealt.filter(({ skill }) => skill === card.skill).length < most) dealt.push(card);
    }
  }
  return dealt;
}

/** Of a track a card that has never been answered, else the one answered longest ago. */
function siblingOf(
  { deck, seen }: Table,
  track: TrackId,
  dealt: readonly Scheduled[],
): Scheduled | undefined {
  const place = ({ id }: Scheduled) => seen.get(id) ?? -1;
  const [first] = deck
    .filter((card) => trackOf(card) === track && !dealt.includes(card))
    .toSorted((a, b) => place(a) - place(b));
  return first;
}

/** The same cards, two of one skill never in a row as long as others are left between them, nor after what was answered `last`. */
function apart(cards: readonly Scheduled[], last: Scheduled | undefined): readonly Scheduled[] {
  const [rest, laid]: [Scheduled[], Scheduled[]] = [[...cards], []];
  const left = (skill: SkillId) => rest.filter((card) => card.skill === skill).length;
  while (rest.length > 0) {
    const before = laid.at(-1) ?? last;
    const others = rest.filter(({ skill }) => skill !== before?.skill);
    const choice =
      others.length > 0 ? others : rest.filter(({ id }) => id !== before?.id || rest.length === 1);
    const most = Math.max(...choice.map(({ skill }) => left(skill)));
    // Whoever has more left than there are places between must come now.
    const must = 2 * most > rest.length;
    const next = choice.find(({ skill }) => !must || left(skill) === most);
    if (!next) break;
    laid.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return laid;
}
