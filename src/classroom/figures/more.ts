/** What may be asked of a whole class together and never of one pupil: the pooled curve, hits and false alarms, reasons, shapes. */
import { hitsInBeliefs, hitsInForecasts, hitsInMarks } from '../../rules/hits.ts';
import type { MarkCounts } from '../../rules/kinds/marks.ts';
import { entry } from '../../rules/lookup.ts';
import { scoredForecasts } from '../../rules/readouts.ts';
import type { State } from '../../rules/state.ts';
import type { QuestionId, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { needleOf } from './answers.ts';
import { count, grouped } from './counts.ts';

/** Fewer hand-ins than these make no curve. */
export const ENOUGH_FOR_A_CURVE = 8;

/** Three bands and no more: everybody forecasts the same few events. Percent, both ends included. */
const BANDS = [
  [1, 30],
  [31, 69],
  [70, 99],
] as const;

export interface PooledBand {
  readonly band: readonly [low: number, high: number];
  /** Forecasts that lie in it, and how many different events they are about. */
  readonly answers: number;
  readonly events: number;
  /** How many of these answers were about what happened. */
  readonly happened: number;
}

/** The forecasts of a class by how sure they were; known ones are left out. Undefined where too few have any. */
export function pooledCurve(weekend: Weekend, results: readonly Result[]): readonly PooledBand[] | undefined {
  const scored = results.map(({ state }) => scoredForecasts(weekend, state)).filter((own) => own.length > 0);
  if (scored.length < ENOUGH_FOR_A_CURVE) return undefined;
  return BANDS.map(([low, high]) => {
    const within = scored.flat().filter(({ percent }) => percent >= low && percent <= high);
    return {
      band: [low, high],
      answers: within.length,
      events: new Set(within.map(({ question }) => question.id)).size,
      happened: count(within, ({ question }) => question.outcome === 1),
    };
  });
}

export const TOLD_APART = ['marks', 'forecasts', 'beliefs'] as const;
export type ToldApart = (typeof TOLD_APART)[number];

const HITS: Readonly<Record<ToldApart, (weekend: Weekend, state: State) => MarkCounts>> = {
  marks: hitsInMarks,
  forecasts: hitsInForecasts,
  beliefs: hitsInBeliefs,
};

export interface HitsOfClass extends MarkCounts {
  readonly among: ToldApart;
}

/** Hits and false alarms of everybody together, among what there was to tell apart. */
export function hitsOfClass(weekend: Weekend, results: readonly Result[]): readonly HitsOfClass[] {
  return TOLD_APART.map((among) => {
    const counts = results.map(({ state }) => HITS[among](weekend, state));
    const sum = (part: keyof MarkCounts) => counts.reduce((total, each) => total + each[part], 0);
    return {
      among,
      hits: sum('hits'),
      of: sum('of'),
      falseAlarms: sum('falseAlarms'),
      others: sum('others'),
    };
  }).filter(({ of, others }) => of + others > 0);
}

export interface Reasons {
  readonly question: QuestionId;
  /** In the order of the alphabet: in which they came would say whose they are. */
  readonly reasons: readonly string[];
}

/** What was written under "I read it differently", without names, by question in the weekend's order. */
export function reasonsGiven(weekend: Weekend, results: readonly Result[]): readonly Reasons[] {
  return weekend.questions
    .map(({ id }) => ({
      question: id,
      reasons: results.flatMap(({ state }) => entry(state.contested, id)?.trim() || []).toSorted(),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** Ten steps of the dial, 1–9 first and 90–99 last. */
const STEPS = 10;

export interface Shape {
  readonly code: string | undefined;
  readonly pupils: number;
  /** How many needles stand in each tenth of the dial. */
  readonly tenths: readonly number[];
}

/** The needles of one question, a shape for each class: side by side, and in no order of merit. */
export function shapesOfClasses(
  weekend: Weekend,
  results: readonly Result[],
  question: QuestionId,
): readonly Shape[] {
  const set = results.flatMap(({ code, state }) => {
    const percent = needleOf(weekend, state, question);
    return percent === undefined ? [] : [{ code, percent }];
  });
  return grouped(set, ({ code }) => code)
    .map(([code, needles]) => ({
      code,
      pupils: needles.length,
      tenths: Array.from({ length: STEPS }, (_, tenth) =>
        count(needles, ({ percent }) => Math.floor(percent / STEPS) === tenth),
      ),
    }))
    .toSorted((one, other) => ((one.code ?? '') < (other.code ?? '') ? -1 : 1));
}
