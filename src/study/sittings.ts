/** The test before and after: which form is sat when, what a sitting came to, and what may be said of a change. */
import { type FormId, FORMS } from '../record/class.ts';
import type { FormItem } from '../weekends/practice/card.ts';
import { shuffledBy } from './chance.ts';
import { type Day, entriesOf, type Log } from './log.ts';
import { type Counts, type Estimate, type Signal, signalOf } from './signal.ts';

export type Forms = Readonly<Record<FormId, readonly FormItem[]>>;

/** Before the weekend, after it, and once more when it has had time to fade. */
export const SITTINGS = ['before', 'after', 'later'] as const;
export type SittingId = (typeof SITTINGS)[number];

/** Days between the second and the last. */
const REST = 14;

export interface Sitting {
  readonly id: SittingId;
  readonly form: FormId;
}

/**
 * The sitting that is due; undefined where none is. Half of all learners begin with either form, and end with the one
 * they began with.
 * @param filed whether the weekend has been filed
 */
export function sittingDue(log: Log, filed: boolean, today: Day): Sitting | undefined {
  const sat = entriesOf(log, 'form');
  const [first, second] = log.seed % 2 === 0 ? FORMS : FORMS.toReversed();
  const id = SITTINGS[sat.length];
  if (!first || !second || id === undefined || (id === 'before') === filed) return undefined;
  if (id === 'later' && today < (sat.at(-1)?.day ?? today) + REST) return undefined;
  return { id, form: id === 'after' ? second : first };
}

/** A form's items in an order of this sitting's own. Answers are kept in the form's. */
export function inOrder(log: Log, items: readonly FormItem[]): readonly FormItem[] {
  return shuffledBy(log.seed + entriesOf(log, 'form').length, items);
}

/** What each sitting came to, in order. Nobody is told before the last. */
export function sittingsOf(log: Log, forms: Forms): readonly Counts[] {
  return entriesOf(log, 'form').map(({ form, supported }) => countsOf(forms[form], supported));
}

/** Hits and false alarms of the answers to a form. */
export function countsOf(items: readonly FormItem[], supported: readonly boolean[]): Counts {
  const said = items.filter((_item, at) => supported[at] === true);
  const hits = said.filter((item) => item.supported).length;
  return { hits, falseAlarms: said.length - hits };
}

/** How two estimates differ: `unclear` where chance alone may do that, at 95 %. */
export type Shift = 'up' | 'down' | 'unclear';

/** What may be said of one learner's change: what the numbers say, and how sure that is. */
export function shiftOf(before: Counts, after: Counts): { readonly apart: Shift; readonly leaning: Shift } {
  const [one, other]: [Signal, Signal] = [signalOf(before), signalOf(after)];
  return { apart: between(one.apart, other.apart), leaning: between(one.leaning, other.leaning) };
}

function between(before: Estimate, after: Estimate): Shift {
  const change = after.value - before.value;
  if (Math.abs(change) < 1.96 * Math.hypot(before.error, after.error)) return 'unclear';
  return change > 0 ? 'up' : 'down';
}
