/** The numbers of a class, and what may fairly be said of so few: each of them, their mean, their median. */
import { mean } from '../../rules/mean.ts';
import { ascending, median } from './counts.ts';

export interface Numbers {
  /** Percent, ascending: whose they are is not among what is said. */
  readonly percents: readonly number[];
  /** Undefined where there are none. */
  readonly mean: number | undefined;
  readonly median: number | undefined;
}

export function numbersOf(percents: readonly number[]): Numbers {
  return { percents: percents.toSorted(ascending), mean: mean(percents), median: median(percents) };
}
