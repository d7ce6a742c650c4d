/** Deeds of the needle and the balance: whether they moved, agree, and how heavy all of it is. */
import { balanceOf } from '../balance.ts';
import { ledger } from '../ledger.ts';
import type { Weight } from '../weekend.ts';
import { HABIT, when, type Watching } from './deed.ts';

/** Points between two numbers of one needle, or between needle and weights. */
const APART = { near: 5, far: 25 } as const;

/** The first and the last number of the needle that was set most often, where it was set more than once. */
function needle(passes: (before: number, after: number) => boolean): Watching {
  return (weekend, state) => {
    const stops = ledger(weekend, state).filter(({ by }) => by === 'needle');
    const last = stops.findLast(({ before }) => before !== undefined);
    const first = last && stops.find(({ proposition }) => proposition === last.proposition);
    if (!first || !last) return undefined;
    return when(passes(first.after, last.after), { before: first.after, after: last.after });
  };
}

/** The needle of what the balance weighs, beside the balance, where enough lies on it. */
function weights(passes: (apart: number) => boolean): Watching {
  return (weekend, state) => {
    const { weights: placed, probability } = balanceOf(weekend, state);
    const last = ledger(weekend, state).findLast(
      ({ by, proposition }) => by === 'needle' && proposition === weekend.weighs,
    );
    if (!last || placed.length < HABIT) return undefined;
    const balance = Math.round(100 * probability);
    return when(passes(Math.abs(balance - last.after)), { balance, needle: last.after });
  };
}

function allWeights(weight: Weight): Watching {
  return (weekend, state) => {
    const laid = balanceOf(weekend, state).weights.filter(({ pan }) => pan !== 'off');
    return when(laid.length >= HABIT && laid.every((each) => each.weight === weight), { count: laid.length });
  };
}

export const needles = {
  'needle-still': needle((before, after) => before === after),
  'needle-swung': needle((before, after) => Math.abs(after - before) >= APART.far),
  'weights-against-needle': weights((apart) => apart >= APART.far),
  'weights-with-needle': weights((apart) => apart <= APART.near),
  'all-strong': allWeights('strong'),
  'all-slight': allWeights('slight'),
} as const satisfies Readonly<Record<string, Watching>>;
