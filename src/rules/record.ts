/** The record: forecasts that history settles, shown once the weekend is over and apart from its three readouts. */
import { brier } from './brier.ts';
import { questionsOfKind } from './lookup.ts';
import { mean } from './mean.ts';
import { scoredOf } from './readouts.ts';
import type { State } from './state.ts';
import { isRevealed } from './steps.ts';
import type { ForecastQuestion, Weekend } from './weekend.ts';

/** Too few to tell how good a forecaster is: there is a mean, and nothing is made of it. */
export interface RecordReadout {
  /** The mean Brier score of those that count, 0 best and 1 worst; undefined where none does. */
  readonly brier: number | undefined;
  /** How many count, of how many have come out, and how many of these were known beforehand. */
  readonly counted: number;
  readonly of: number;
  readonly known: number;
  /** Both means over those that count and that a published model had a number for; undefined where there is none. */
  readonly beside: ModelBeside | undefined;
}

export interface ModelBeside {
  readonly model: number;
  readonly yours: number;
  readonly of: number;
}

/** The forecasts of the record that have come out so far, in the order in which they did. */
export function recordSoFar(weekend: Weekend, state: State): readonly ForecastQuestion[] {
  return weekend.steps
    .flatMap(({ reveals = [] }) => reveals)
    .flatMap((id) => questionsOfKind(weekend, 'forecast').filter((question) => question.id === id))
    .filter(({ id, counts }) => counts === 'record' && isRevealed(weekend, state, id));
}

/**
 * The record's readout: the mean Brier score (Brier 1950) of what was answered, locked and not known beforehand, over
 * what has come out; beside it a model's, over the same forecasts and no others.
 */
export function record(weekend: Weekend, state: State): RecordReadout {
  const out = recordSoFar(weekend, state);
  const scored = scoredOf(out, state);
  return {
    brier: mean(scored.map((each) => each.brier)),
    counted: scored.length,
    of: out.length,
    known: out.filter(({ id }) => state.known.includes(id)).length,
    beside: besideModel(scored),
  };
}

function besideModel(scored: ReturnType<typeof scoredOf>): ModelBeside | undefined {
  const both = scored.flatMap(({ question: { prior, outcome }, brier: yours }) =>
    prior?.model === undefined ? [] : [{ yours, model: brier(prior.model, outcome) }],
  );
  const model = mean(both.map((each) => each.model));
  const yours = mean(both.map((each) => each.yours));
  return model === undefined || yours === undefined ? undefined : { model, yours, of: both.length };
}
