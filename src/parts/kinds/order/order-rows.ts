/** Rows in the hand: where one would come to lie, and how far the others make room for it; where each belongs. */
import type { OrderView } from '../../../present/kinds/order.ts';

/** A row on its way: from one place to another, and the height that it takes up with its gap, CSS px. */
export interface Carried {
  readonly from: number;
  readonly to: number;
  readonly room: number;
}

/** The list after what stood at `from` has been put at `to`. */
export function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  const others = ids.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...ids.slice(from, from + 1), ...others.slice(to)];
}

/** Where the row `from` of a list would come to lie at a height of the viewport, by where the others lie at rest. */
export function placeAt(list: HTMLElement | null, from: number, y: number): Omit<Carried, 'from'> {
  const rows = [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement);
  const [row, first, second] = [rows[from], rows[0], rows[1]];
  if (!list || !row || !first) return { to: from, room: 0 };
  const origin = list.getBoundingClientRect().top - list.offsetTop;
  const middles = rows.map(({ offsetTop, offsetHeight }) => origin + offsetTop + offsetHeight / 2);
  const gap = second ? second.offsetTop - first.offsetTop - first.offsetHeight : 0;
  return { to: placeAmong(middles, from, y), room: row.offsetHeight + gap };
}

/** The place of what is held at `y` among the others, whose middles these are: over the middle of one it takes that one's. */
export function placeAmong(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, at) => (at < from ? middle < y : at > from && middle <= y)).length;
}

/** How far the row at `index` moves to make room, CSS px. */
export function shiftOf(carried: Carried | undefined, index: number): number {
  if (!carried) return 0;
  const { from, to, room } = carried;
  if (index > from && index <= to) return -room;
  return index < from && index >= to ? room : 0;
}

/**
 * The right order for whoever holds these events so.
 * @param key pairs that are tied may stand either way: they stay as they are held
 */
export function rightOrder(
  held: readonly string[],
  { correct, ties }: NonNullable<OrderView['key']>,
): readonly string[] {
  const isTied = (one: string, other: string) => ties.some((tie) => tie.includes(one) && tie.includes(other));
  return correct.toSorted((one, other) => {
    const order = isTied(one, other) ? held : correct;
    return order.indexOf(one) - order.indexOf(other);
  });
}
