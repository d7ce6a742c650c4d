/** Practice as one comes in: what the next set is, what comes back and when, and how each drawer stands. */
import type { DeskOffer } from '../../present/desks.ts';
import type { DayView, DrawerView, HomeView } from '../../present/practice-views.ts';
import { say, sayCount } from '../../words/words.ts';
import { columnOf, dateOf, dayOf } from '../dates.ts';
import { entriesOf } from '../log.ts';
import { loadByDay, type Track, trackOf, tracksOf } from '../schedule.ts';
import { SET } from '../sets.ts';
import { overview, type Skill } from '../skills.ts';
import { curveOf } from './curve.ts';
import { dates, type Practised, soon } from './practised.ts';
import { sittingOffered } from './test.ts';

/** What a set of cards takes, about. */
const MINUTES = 3;
/** How many days are shown. */
const DAYS = 14;
/** A skill that comes back after so many days holds. */
const HOLDS = 7;

/** @param desk the next set of old files, where one has fallen due or will */
export function homeOf(practised: Practised, desk: DeskOffer | undefined): HomeView {
  const {
    words,
    language,
    log,
    content: { deck },
    today,
  } = practised;
  const seen = overview(log, deck, today);
  const open = seen.skills.filter(({ due }) => due > 0).length;
  const isFirst = entriesOf(log, 'card').length === 0;
  return {
    date: dates(practised)(today, 'long'),
    cards: sayCount(words, language, 'practice.cards', SET),
    about: [
      say(words, 'practice.minutes', { minutes: MINUTES }),
      ...(open > 0 ? [sayCount(words, language, 'practice.open', open)] : []),
    ].join(' '),
    welcome: isFirst ? say(words, 'practice.welcome') : '',
    due: dueSays(practised, seen),
    days: daysOf(practised, desk?.due ? dayOf(desk.due.on) : undefined),
    drawers: seen.skills.map((skill) => drawerOf(practised, skill)),
    curve: curveOf(practised),
    desk,
    test: sittingOffered(practised),
  };
}

/** "Due: 4 · next on Thursday." */
export function dueSays(
  practised: Practised,
  seen: Pick<ReturnType<typeof overview>, 'due' | 'next'>,
): string {
  const { words } = practised;
  if (seen.next === undefined) return say(words, 'practice.due', { count: seen.due });
  return say(words, 'practice.due.next', { count: seen.due, day: soon(practised, seen.next) });
}

function daysOf(practised: Practised, files: number | undefined): readonly DayView[] {
  const {
    words,
    language,
    log,
    content: { deck },
    today,
  } = practised;
  const load = loadByDay(tracksOf(log, deck, today), today);
  return Array.from({ length: DAYS }, (_, at): DayView => {
    const day = today + at;
    const cards = load.get(day) ?? 0;
    const date = dates(practised)(day, 'long');
    const says = [
      ...(cards > 0 ? [sayCount(words, language, 'practice.day', cards, { date })] : []),
      ...(day === files ? [say(words, 'practice.day.files', { date })] : []),
    ];
    return { on: dateOf(day), ...columnOf(language, day), cards, files: day === files, says: says.join(' ') };
  });
}

/** New, learning or holding; what is due is said instead of when it comes back. */
function drawerOf(practised: Practised, skill: Skill): DrawerView {
  const { words, language } = practised;
  const { id, due, next } = skill;
  const name = say(words, `skill.${id}`);
  if (due > 0) return { id, name, due, says: sayCount(words, language, 'practice.drawer.due', due) };
  if (next === undefined) return { id, name, due, says: say(words, 'practice.drawer.new') };
  const standing = holds(practised, skill) ? 'holds' : 'learning';
  const date = dates(practised)(next, 'short');
  return { id, name, due, says: say(words, `practice.drawer.${standing}`, { date }) };
}

function holds({ log, content: { deck }, today }: Practised, { id }: Skill): boolean {
  const tracks = tracksOf(log, deck, today);
  const own = [...new Set(deck.filter(({ skill }) => skill === id).map(trackOf))];
  return own
    .flatMap((track) => tracks.get(track) ?? [])
    .every((track: Track) => track.due - track.last >= HOLDS);
}
