/** The test before and after, of a whole class: how well it told apart and which way it leaned, and how sure that is. Nobody's own. */
import type { Sitting } from '../../record/class.ts';
import { countsOf, type Forms } from '../../study/sittings.ts';
import {
  changeOfClass,
  type Counts,
  type Estimate,
  ITEMS,
  type Signal,
  signalOfClass,
} from '../../study/signal.ts';
import type { Result } from '../result.ts';

/** Of fewer the means say nothing, and a number might be a person's. */
export const LEAST_SAT = 8;

/** One sitting of all who sat both. */
export interface SatByClass extends Signal {
  /** "Supported", said of what is; and of what is not. */
  readonly hits: number;
  readonly falseAlarms: number;
}

export interface BeforeAfter {
  /** How many have sat both, and how many the first alone. */
  readonly both: number;
  readonly once: number;
  /** Undefined where too few have sat both. */
  readonly told?:
    | {
        readonly before: SatByClass;
        readonly after: SatByClass;
        readonly change: Signal;
        /** How many sentences there were of either sort, all pupils together. */
        readonly of: { readonly supported: number; readonly others: number };
      }
    | undefined;
}

/** Undefined where nobody has sat it. */
export function beforeAfter(results: readonly Result[], forms: Forms): BeforeAfter | undefined {
  const sat = results.filter(({ sittings }) => sittings.length > 0);
  if (sat.length === 0) return undefined;
  const pairs = sat.flatMap(({ sittings: [first, second] }) =>
    first && second ? [{ before: counted(forms, first), after: counted(forms, second) }] : [],
  );
  const numbers = { both: pairs.length, once: sat.length - pairs.length };
  const change = changeOfClass(pairs);
  const before = satBy(pairs.map((pair) => pair.before));
  const after = satBy(pairs.map((pair) => pair.after));
  if (pairs.length < LEAST_SAT || !before || !after || !change) return numbers;
  const of = { supported: ITEMS.supported * pairs.length, others: ITEMS.others * pairs.length };
  return { ...numbers, told: { before, after, change, of } };
}

function counted(forms: Forms, { form, supported }: Sitting): Counts {
  return countsOf(forms[form], supported);
}

function satBy(learners: readonly Counts[]): SatByClass | undefined {
  const signal = signalOfClass(learners);
  const sum = (part: keyof Counts) => learners.reduce((all, each) => all + each[part], 0);
  return signal && { ...signal, hits: sum('hits'), falseAlarms: sum('falseAlarms') };
}

/** Which way an estimate of a change goes; `none` where chance alone may do that, at 95 %. */
export function wayOf({ value, error }: Estimate): 'up' | 'none' | 'down' {
  if (Math.abs(value) < 1.96 * error) return 'none';
  return value > 0 ? 'up' : 'down';
}
