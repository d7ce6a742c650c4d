/** Numbers stacked in columns along a scale: a mark for each pupil, and in a large class a mark for several. */

export interface Column {
  /** Percent, in the middle of the column. */
  readonly at: number;
  /** How many stand in it; of them the last `known` knew how it came out. */
  readonly count: number;
  readonly known: number;
}

export interface Columns {
  /** From left to right; empty ones are left out. */
  readonly columns: readonly Column[];
  /** How many pupils one mark stands for. */
  readonly each: number;
}

/** Up to so many every pupil has a dot; beyond, columns must not grow past so many marks. */
export const ONE_BY_ONE = 60;
const TALLEST = 12;
/** What one mark may stand for: numbers that can be counted in. */
const STEPS = [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** The ends of every scale, percent. */
const LOW = 1;
const HIGH = 99;

/** @param places how many columns the scale has room for */
export function columnsOf(percents: readonly number[], known: readonly number[], places: number): Columns {
  const placeOf = (percent: number) => Math.round(((percent - LOW) / (HIGH - LOW)) * (places - 1));
  const counted = countsAt(percents.map(placeOf), places);
  const knew = countsAt(known.map(placeOf), places);
  const columns = counted.flatMap((count, place) => {
    const more = knew[place] ?? 0;
    const at = LOW + (place / (places - 1)) * (HIGH - LOW);
    return count + more === 0 ? [] : [{ at, count: count + more, known: more }];
  });
  const most = Math.max(0, ...columns.map(({ count }) => count));
  const each =
    percents.length + known.length <= ONE_BY_ONE
      ? 1
      : (STEPS.find((step) => most <= step * TALLEST) ?? Math.ceil(most / TALLEST));
  return { columns, each };
}

function countsAt(taken: readonly number[], places: number): readonly number[] {
  const counts = Array.from({ length: places }, () => 0);
  for (const place of taken) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
