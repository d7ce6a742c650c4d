/** Telling apart and leaning, from hits and false alarms: d′ and c of one learner, and of a class. */

/** The items of a form that are supported, and those that are not. */
export const ITEMS = { supported: 6, others: 6 } as const;

/** How often "supported" was said: of those that are, and of those that are not. */
export interface Counts {
  readonly hits: number;
  readonly falseAlarms: number;
}

export interface Estimate {
  readonly value: number;
  /** Standard error. */
  readonly error: number;
}

export interface Signal {
  /** d′: how well the two are told apart; 0 is not at all. */
  readonly apart: Estimate;
  /** c: above 0 slow to call things supported, below 0 quick. */
  readonly leaning: Estimate;
}

/**
 * d′ and c with the log-linear correction for everybody (Hautus 1995, Behavior Research Methods 27:46–51), each with its
 * standard error by the delta method (as Gourevitch and Galanter 1967, Psychometrika 32:25–33, for rates as they are).
 * @param of how many items there were of either sort: of one learner a form's, of a class all of its learners' together
 */
export function signalOf({ hits, falseAlarms }: Counts, of: typeof ITEMS | Totals = ITEMS): Signal {
  const hit = corrected(hits, of.supported);
  const alarm = corrected(falseAlarms, of.others);
  const error = Math.sqrt(variance(hit, of.supported) + variance(alarm, of.others));
  return {
    apart: { value: probit(hit) - probit(alarm), error },
    leaning: { value: -(probit(hit) + probit(alarm)) / 2, error: error / 2 },
  };
}

interface Totals {
  readonly supported: number;
  readonly others: number;
}

/** A class: the means over its learners, and their standard errors by how much these differ. Fewer than two: undefined. */
export function signalOfClass(learners: readonly Counts[]): Signal | undefined {
  if (learners.length < 2) return undefined;
  const each = learners.map((counts) => signalOf(counts));
  return {
    apart: meanOf(each.map(({ apart }) => apart.value)),
    leaning: meanOf(each.map(({ leaning }) => leaning.value)),
  };
}

/** The mean change of those who sat both, and its standard error. */
export function changeOfClass(
  pairs: readonly { readonly before: Counts; readonly after: Counts }[],
): Signal | undefined {
  if (pairs.length < 2) return undefined;
  const each = pairs.map(({ before, after }) => ({ before: signalOf(before), after: signalOf(after) }));
  return {
    apart: meanOf(each.map(({ before, after }) => after.apart.value - before.apart.value)),
    leaning: meanOf(each.map(({ before, after }) => after.leaning.value - before.leaning.value)),
  };
}

function meanOf(values: readonly number[]): Estimate {
  const value = values.reduce((sum, each) => sum + each, 0) / values.length;
  const squares = values.reduce((sum, each) => sum + (each - value) ** 2, 0);
  return { value, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

function corrected(count: number, of: number): number {
  return (count + 0.5) / (of + 1);
}

/** The variance of z at a corrected rate: that of the rate, (count + ½) / (of + 1), over the square of the normal density there. */
function variance(rate: number, of: number): number {
  const z = probit(rate);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return (of * rate * (1 - rate)) / (of + 1) ** 2 / density ** 2;
}

/** The inverse of the normal distribution, 0 < p < 1 (Acklam 2003; relative error below 1.2e-9). */
export function probit(p: number): number {
  if (p > 0.5) return -probit(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(TAIL.over, q) / (polynomial(TAIL.under, q) * q + 1);
  }
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(MIDDLE.over, r) * q) / (polynomial(MIDDLE.under, r) * r + 1);
}

/** By Horner's rule, from the highest power down. */
function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduce((sum, each) => sum * at + each, 0);
}

const MIDDLE = {
  over: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  under: [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572],
} as const;
const TAIL = {
  over: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  under: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416],
} as const;
