/** Whether the numbers hold: what was said against what was so, in bins, with a score and its parts. */

/** One answer: the percent that was said, 1–99, and whether it was so. */
export interface Said {
  readonly percent: number;
  readonly truth: 0 | 1;
}

/** Fewer answers than this draw no curve. */
export const ENOUGH = 40;

/** The bins of the curve, percent, both ends included. */
export const BINS = [
  [1, 20],
  [21, 40],
  [41, 60],
  [61, 80],
  [81, 99],
] as const;

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of what was said, 0–1. */
  readonly said: number;
  /** Share that was so, 0–1, and the interval in which the true share may well lie. */
  readonly so: number;
  readonly interval: Interval;
}

export type Interval = readonly [low: number, high: number];

/** The 97.5th percentile of the normal distribution: two sides of 95 %. */
const Z = 1.959964;

/** The interval of a share at 95 % (Wilson 1927, Journal of the American Statistical Association 22); 0 to 1 where there is nothing to count. */
export function wilson(right: number, of: number): Interval {
  if (of === 0) return [0, 1];
  const [share, squared] = [right / of, Z * Z];
  const middle = (share + squared / (2 * of)) / (1 + squared / of);
  const half = (Z / (1 + squared / of)) * Math.sqrt((share * (1 - share)) / of + squared / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The bins in which something was said, from low to high; none before there are enough answers to draw. */
export function curveOf(answers: readonly Said[]): readonly Bin[] {
  return answers.length < ENOUGH ? [] : binsOf(answers);
}

export function binsOf(answers: readonly Said[]): readonly Bin[] {
  return BINS.flatMap(([from, to]) => {
    const here = answers.filter(({ percent }) => percent >= from && percent <= to);
    if (here.length === 0) return [];
    const so = here.filter(({ truth }) => truth === 1).length;
    return [
      {
        from,
        to,
        count: here.length,
        said: mean(here.map(({ percent }) => percent / 100)),
        so: so / here.length,
        interval: wilson(so, here.length),
      },
    ];
  });
}

export interface Murphy {
  /** Mean of the squared differences, 0–1: 0 is perfect, always saying 50 earns 0.25 (Brier 1950). */
  readonly brier: number;
  /** How far what was said lies from what was so: less is better. */
  readonly reliability: number;
  /** How far what was so differs between what was said: more is better. */
  readonly resolution: number;
  /** How hard the statements were to tell apart by themselves. */
  readonly uncertainty: number;
}

/**
 * The Brier score in its three parts: reliability − resolution + uncertainty (Murphy 1973, Journal of Applied Meteorology
 * 12). Answers of the same percent make a group, so that the identity is exact. No answers: undefined.
 */
export function murphy(answers: readonly Said[]): Murphy | undefined {
  if (answers.length === 0) return undefined;
  const base = mean(answers.map(({ truth }) => truth));
  const groups = [...new Set(answers.map(({ percent }) => percent))].map((percent) => {
    const here = answers.filter((each) => each.percent === percent);
    return { said: percent / 100, so: mean(here.map(({ truth }) => truth)), count: here.length };
  });
  const weighted = (of: (group: (typeof groups)[number]) => number) =>
    groups.reduce((sum, group) => sum + group.count * of(group), 0) / answers.length;
  return {
    brier: mean(answers.map(({ percent, truth }) => (percent / 100 - truth) ** 2)),
    reliability: weighted(({ said, so }) => (said - so) ** 2),
    resolution: weighted(({ so }) => (so - base) ** 2),
    uncertainty: base * (1 - base),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
