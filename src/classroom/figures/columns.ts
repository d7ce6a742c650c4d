/** Numbers stacked in columns along a scale: a mark for each pupil, and in a large class a mark for several. */

export interface Column {
  /** Percent, in the middle of the column. */
  readonly at: number;
  /** How many stand in it; of them the last `known` knew how it came out. */
  readonly count: number;
  readonly known: number;
}

/** Up to so many pupils each has a dot; beyond, squares stand for several, and columns must not grow past so many. */
export const ONE_BY_ONE = 60;
const TALLEST = 12;
/** What one mark may stand for: numbers that can be counted in. */
const STEPS = [2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** The ends of every scale, percent. */
const LOW = 1;
const HIGH = 99;

/**
 * From left to right; empty columns are left out.
 * @param places how many columns the scale has room for
 */
export function columnsOf(
  percents: readonly number[],
  known: readonly number[],
  places: number,
): readonly Column[] {
  const placeOf = (percent: number) => Math.round(((percent - LOW) / (HIGH - LOW)) * (places - 1));
  const knew = countsAt(known.map(placeOf), places);
  return countsAt(percents.map(placeOf), places).flatMap((counted, place) => {
    const more = knew[place] ?? 0;
    const at = LOW + (place / (places - 1)) * (HIGH - LOW);
    return counted + more === 0 ? [] : [{ at, count: counted + more, known: more }];
  });
}

/** How many pupils one mark stands for: the same on every scale that is seen beside another. */
export function eachOf(scales: readonly (readonly Column[])[]): number {
  const heights = scales.map((columns) => columns.map(({ count }) => count));
  const pupils = Math.max(0, ...heights.map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  const most = Math.max(0, ...heights.flat());
  if (pupils <= ONE_BY_ONE) return 1;
  return STEPS.find((step) => most <= step * TALLEST) ?? Math.ceil(most / TALLEST);
}

function countsAt(taken: readonly number[], places: number): readonly number[] {
  const counts = Array.from({ length: places }, () => 0);
  for (const place of taken) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
