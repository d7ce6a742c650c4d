/** The other desks as they are offered: each set once, where its save stands, and when it is due. */
import { say } from '../words/words.ts';
import type { House, Shelved } from './house.ts';
import type { SaveOnShelf, Situation } from './situation.ts';
import { clockIn } from './telling.ts';

export interface DeskOffer {
  readonly id: string;
  readonly name: string;
  readonly deck: string;
  readonly minutes: string;
  /** The save to go on with; undefined where it has not been begun. */
  readonly save: string | undefined;
  readonly filed: boolean;
  /** Undefined where it is not due after another, or that is not done. */
  readonly due: Due | undefined;
}

export interface Due {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly now: boolean;
  /** The day on which that was worked out. */
  readonly asked: string;
  readonly says: string;
}

type Moment = Pick<Situation, 'saves' | 'today'>;

/** All sets of the library, in its order. */
export function presentDesks(house: House, moment: Moment): readonly DeskOffer[] {
  return desksOf(house).map((shelved) => {
    const { id, front } = shelved;
    const save = latestOf(moment, id);
    return {
      id,
      name: say(front, 'weekend.title'),
      deck: say(front, 'weekend.deck'),
      minutes: say(house.words, 'title.minutes', { minutes: say(front, 'weekend.minutes') }),
      save: save?.id,
      filed: save?.summary?.filed === true,
      due: save ? undefined : dueOf(house, moment, shelved),
    };
  });
}

/** The first set that has come due, or will, where nobody has begun it. */
export function dueNext(house: House, moment: Moment): Due | undefined {
  return presentDesks(house, moment).find(({ due }) => due)?.due;
}

export function desksOf({ weekends }: House): readonly Shelved[] {
  return weekends.filter(({ desk }) => desk !== undefined);
}

/** The one last begun. */
function latestOf({ saves }: Moment, weekend: string): SaveOnShelf | undefined {
  return saves.findLast(({ summary, problem }) => problem === undefined && summary?.weekend === weekend);
}

/** So many days after the set before it was filed. A clock that was ahead then puts it off by no more than those days from now. */
function dueOf({ words, language }: House, moment: Moment, { desk }: Shelved): Due | undefined {
  const { follows } = desk ?? {};
  const { today } = moment;
  const filed = follows && latestOf(moment, follows.weekend)?.summary?.filedOn;
  if (!follows || filed === undefined || today === undefined) return undefined;
  const on = dayAfter(filed < today ? filed : today, follows.days);
  const now = on <= today;
  const date = clockIn(language, words)(`${on}T00:00`, 'date');
  return { on, now, asked: today, says: say(words, now ? 'desks.due.now' : 'desks.due', { date }) };
}

const DAY = 86_400_000;

/** The day so many days after another; both `YYYY-MM-DD`. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
