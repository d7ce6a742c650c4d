/** Deeds of forecasting: how sure, how bold and how near the numbers were. */
import { COIN_BRIER, missOf } from '../brier.ts';
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

const off = ({ question, percent }: ScoredForecast) => missOf(percent, question.outcome);

/** The forecast that has come out with the smallest or the largest miss that passes. */
function one(
  worth: (forecast: ScoredForecast) => number,
  passes: (forecast: ScoredForecast) => boolean,
): Watching {
  return (weekend, state) => {
    const [found] = revealed(weekend, state)
      .filter(passes)
      .sort((first, other) => worth(other) - worth(first));
    return found && { figures: { percent: found.percent }, question: found.question.id };
  };
}

/** Every one of these passes, and there are enough of them to say so. */
function all(of: typeof revealed, passes: (forecast: ScoredForecast) => boolean): Watching {
  return (weekend, state) => {
    const forecasts = of(weekend, state);
    return when(forecasts.length >= HABIT && forecasts.every(passes), { count: forecasts.length });
  };
}

export const forecasting = {
  'sure-and-right': one(
    (forecast) => -off(forecast),
    (forecast) => off(forecast) <= SURE.right,
  ),
  'sure-and-wrong': one(off, (forecast) => off(forecast) >= SURE.wrong),
  'near-fifty': all(scoredForecasts, ({ percent }) => Math.abs(percent - 50) <= LEANS.little),
  bold: all(scoredForecasts, ({ percent }) => Math.abs(percent - 50) >= LEANS.far),
  'right-side': all(revealed, ({ brier }) => brier < COIN_BRIER),
} as const satisfies Readonly<Record<string, Watching>>;
