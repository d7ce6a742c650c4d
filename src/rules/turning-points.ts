/** The five turning points that open the debrief, as ids and numbers; their stories are told elsewhere. */
import { COIN_BRIER, skill } from './brier.ts';
import { overstatedSlots, wentOutOverstated } from './bulletins.ts';
import { fateOf } from './echoes.ts';
import { outside } from './needle.ts';
import { ledger } from './ledger.ts';
import type { LedgerEntry } from './ledger.ts';
import { lockedAnswerOf, questionsOfKind } from './lookup.ts';
import { scoredForecasts } from './readouts.ts';
import type { State } from './state.ts';
import type { QuestionId, Weekend } from './weekend.ts';

export interface ForecastPoint {
  readonly question: QuestionId;
  readonly percent: number;
  readonly outcome: 0 | 1;
  /** 0 best, 1 worst. */
  readonly brier: number;
  /** Against the coin: 0 is the coin, 100 an oracle, −300 the worst. */
  readonly skill: number;
}

export interface UpdatePoint {
  readonly proposition: string;
  /** The question whose number is the new one. */
  readonly question: QuestionId;
  readonly before: number;
  readonly after: number;
  readonly band: readonly [number, number];
  /** By how many points the needle came nearer to the band. */
  readonly nearer: number;
  readonly entry: LedgerEntry;
}

/** A needle moved at least once that began inside the article's band and never left it. */
export interface SteadyPoint {
  readonly question: QuestionId;
  /** Where it stood at last, in percent. */
  readonly percent: number;
  readonly band: readonly [number, number];
}

export interface OverstatementPoint {
  readonly bulletin: QuestionId;
  /** The slots that said too much. */
  readonly slots: readonly string[];
  readonly corrected: boolean;
}

export interface OpenPoint {
  readonly judgement: QuestionId;
  /** The locked needle, in percent. */
  readonly percent: number;
  readonly band: readonly [number, number];
  readonly insideBand: boolean;
  /** Whether the page said, rightly, that it leaves this open. */
  readonly stanceOpen: boolean;
}

export interface TurningPoints {
  readonly gain: ForecastPoint | undefined;
  readonly miss: ForecastPoint | undefined;
  readonly update: UpdatePoint | undefined;
  /** Only where there is no update: there may have been no need for one. */
  readonly steady: SteadyPoint | undefined;
  readonly overstatement: OverstatementPoint | undefined;
  readonly open: OpenPoint | undefined;
}

/** Each undefined where the weekend as played holds none. */
export function turningPoints(weekend: Weekend, state: State): TurningPoints {
  const points = forecastPoints(weekend, state);
  const update = best(updates(weekend, state), ({ nearer }) => nearer);
  return {
    gain: best(
      points.filter((point) => point.brier < COIN_BRIER),
      (point) => -point.brier,
    ),
    miss: best(
      points.filter((point) => point.brier > COIN_BRIER),
      (point) => point.brier,
    ),
    update,
    steady: update ? undefined : steady(weekend, state),
    overstatement: overstatements(weekend, state)[0],
    open: best(
      rightlyOpen(weekend, state),
      (point) => Number(point.stanceOpen) * 2 + Number(point.insideBand),
    ),
  };
}

function forecastPoints(weekend: Weekend, state: State): readonly ForecastPoint[] {
  return scoredForecasts(weekend, state).map(({ question, percent, brier }) => ({
    question: question.id,
    percent,
    outcome: question.outcome,
    brier,
    skill: skill(brier),
  }));
}

/**
 * Changes of a needle that brought it nearer to the article's band of the judgement on the same proposition.
 * Distance to the band is what the judgement is scored by, so the best update is the one that gained most
 * there; moves within the band are no better than staying.
 */
function updates(weekend: Weekend, state: State): readonly UpdatePoint[] {
  return ledger(weekend, state).flatMap((entry) => {
    const { proposition, before, after, question } = entry;
    const band = bandOf(weekend, proposition);
    if (proposition === undefined || before === undefined || band === undefined) return [];
    const nearer = outside(before, band) - outside(after, band);
    return nearer > 0 ? [{ proposition, question, before, after, band, nearer, entry }] : [];
  });
}

/** The first proposition whose needle was set more than once and stood inside the band each time. */
function steady(weekend: Weekend, state: State): SteadyPoint | undefined {
  const entries = ledger(weekend, state);
  return entries
    .filter(({ before }) => before !== undefined)
    .flatMap(({ proposition }) => {
      const band = bandOf(weekend, proposition);
      const stops = entries.filter((entry) => entry.proposition === proposition);
      const last = stops.at(-1);
      const inside = band && stops.every(({ after }) => outside(after, band) === 0);
      return inside && last ? [{ question: last.question, percent: last.after, band }] : [];
    })
    .at(0);
}

function bandOf(weekend: Weekend, proposition: string | undefined): readonly [number, number] | undefined {
  return questionsOfKind(weekend, 'judgement').find((each) => each.proposition === proposition)?.band;
}

/** Bulletins that went out overstated, those never corrected first, then in the weekend's order. */
function overstatements(weekend: Weekend, state: State): readonly OverstatementPoint[] {
  const points = questionsOfKind(weekend, 'bulletin')
    .filter((bulletin) => wentOutOverstated(weekend, state, bulletin.id))
    .map((bulletin) => ({
      bulletin: bulletin.id,
      slots: overstatedSlots(weekend, state, bulletin.id).map((slot) => slot.id),
      corrected: fateOf(weekend, state, bulletin.id) === 'corrected',
    }));
  return [...points].sort((one, other) => Number(one.corrected) - Number(other.corrected));
}

/**
 * Judgements the article leaves open that the player's page left open too, by its stance or by a needle inside the
 * band.
 */
function rightlyOpen(weekend: Weekend, state: State): readonly OpenPoint[] {
  return questionsOfKind(weekend, 'judgement')
    .filter(({ stance }) => stance === 'open')
    .flatMap((judgement) => {
      const { percent, stance } = lockedAnswerOf(state, judgement) ?? {};
      if (percent === undefined) return [];
      const { id, band } = judgement;
      const [insideBand, stanceOpen] = [outside(percent, band) === 0, stance === 'open'];
      return insideBand || stanceOpen ? [{ judgement: id, percent, band, insideBand, stanceOpen }] : [];
    });
}

/** The first of the things with the highest worth. */
function best<T>(things: readonly T[], worth: (thing: T) => number): T | undefined {
  return things.reduce<T | undefined>(
    (highest, thing) => (highest === undefined || worth(thing) > worth(highest) ? thing : highest),
    undefined,
  );
}
