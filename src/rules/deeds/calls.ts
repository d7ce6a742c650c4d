/** Deeds of forecasting: how sure, how near and how bold the numbers were that have come out. */
import { COIN_BRIER } from '../brier.ts';
import { type ScoredForecast, scoredForecasts } from '../readouts.ts';
import type { State } from '../state.ts';
import { isRevealed } from '../steps.ts';
import type { Weekend } from '../weekend.ts';
import { HABIT, when, type Watching } from './deed.ts';

/** Points off that a forecast may be and still be called sure and right, and from which on it is sure and wrong. */
const SURE = { right: 11, wrong: 80 } as const;
/** How far from 50 percent a number may lie and still be no opinion, and from which on it is bold. */
const LEANS = { little: 10, far: 40 } as const;

function revealed(weekend: Weekend, state: State): readonly ScoredForecast[] {
  return scoredForecasts(weekend, state).filter(({ question }) => isRevealed(weekend, state, question.id));
}

const missOf = ({ question, percent }: ScoredForecast) => Math.abs(100 * question.outcome - percent);

/** The forecast of these with the smallest or the largest miss that passes. */
function call(
  worth: (forecast: ScoredForecast) => number,
  passes: (forecast: ScoredForecast) => boolean,
): Watching {
  return (weekend, state) => {
    const [found] = revealed(weekend, state)
      .filter(passes)
      .sort((one, other) => worth(other) - worth(one));
    return found && { figures: { percent: found.percent }, question: found.question.id };
  };
}

/** Every number that has come out passes, and there are enough of them to say so. */
function allCalls(passes: (forecast: ScoredForecast) => boolean): Watching {
  return (weekend, state) => {
    const out = revealed(weekend, state);
    return when(out.length >= HABIT && out.every(passes), { count: out.length });
  };
}

export const calls = {
  'sure-and-right': call(
    (forecast) => -missOf(forecast),
    (forecast) => missOf(forecast) <= SURE.right,
  ),
  'sure-and-wrong': call(missOf, (forecast) => missOf(forecast) >= SURE.wrong),
  'near-fifty': allCalls(({ percent }) => Math.abs(percent - 50) <= LEANS.little),
  bold: allCalls(({ percent }) => Math.abs(percent - 50) >= LEANS.far),
  'right-side': allCalls(({ brier }) => brier < COIN_BRIER),
} as const satisfies Readonly<Record<string, Watching>>;
