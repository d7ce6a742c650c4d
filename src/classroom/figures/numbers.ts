/** The numbers of a class, and what may fairly be said of so few: each of them, their mean, their median, how far they run. */
import { mean } from '../../rules/mean.ts';

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

/** The middle number, or the mean of the two in the middle; undefined where there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted(ascending);
  const half = Math.floor((sorted.length - 1) / 2);
  return mean(sorted.slice(half, sorted.length - half));
}

/** How many of some things there are of each name, every name counted though it be 0. */
export function tally<Name extends string>(
  names: readonly Name[],
  things: readonly Name[],
): readonly { readonly name: Name; readonly count: number }[] {
  return names.map((name) => ({ name, count: things.filter((each) => each === name).length }));
}

const ascending = (one: number, other: number): number => one - other;
