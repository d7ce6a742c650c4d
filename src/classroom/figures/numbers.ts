/** The numbers of a class, and what may fairly be said of so few: each of them, their mean, their median. */
import { mean } from '../../rules/mean.ts';
import { type Counted, median } from './counts.ts';

export interface Numbers {
  /** Percent, ascending: whose they are is not among what is said. */
  readonly percents: readonly number[];
  /** Undefined where there are none. */
  readonly mean: number | undefined;
  readonly median: number | undefined;
}

export function numbersOf(counted: readonly Counted<number>[]): Numbers {
  const percents = counted
    .toSorted((one, other) => one.thing - other.thing)
    .flatMap(({ thing, pupils }) => Array<number>(pupils).fill(thing));
  return { percents, mean: mean(percents), median: median(percents) };
}
