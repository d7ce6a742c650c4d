/** What may be asked of a whole class together and never of one pupil: the pooled curve, hits and false alarms, reasons, shapes. */
import { believedOf, expectedOf, scoredMarkings } from '../../rules/hits.ts';
import { type MarkCounts, markCounts } from '../../rules/kinds/marks.ts';
import { questionsOfKind } from '../../rules/lookup.ts';
import { forecastsThatCount } from '../../rules/readouts.ts';
import type { QuestionId, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { needlesAt, saidTo, saidUnknowing } from './answers.ts';
import { count, type Counted, grouped, pupilsOf, pupilsWho } from './counts.ts';

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
  const given = forecastsThatCount(weekend).flatMap((question) =>
    saidUnknowing(results, question).map(({ thing, pupils, states }) => ({
      thing: { question, percent: thing },
      pupils,
      states,
    })),
  );
  const scored = new Set(given.flatMap(({ states }) => states));
  if (count(results, ({ state }) => scored.has(state)) < ENOUGH_FOR_A_CURVE) return undefined;
  return BANDS.map(([low, high]) => {
    const within = given.filter(
      ({ thing, pupils }) => pupils > 0 && thing.percent >= low && thing.percent <= high,
    );
    return {
      band: [low, high],
      answers: pupilsOf(within),
      events: new Set(within.map(({ thing }) => thing.question.id)).size,
      happened: pupilsWho(within, ({ question }) => question.outcome === 1),
    };
  });
}

export const TOLD_APART = ['marks', 'forecasts', 'beliefs'] as const;
export type ToldApart = (typeof TOLD_APART)[number];

type Told = (weekend: Weekend, results: readonly Result[]) => readonly Counted<MarkCounts>[];

/** What every answer of a class adds, by its sort: the same as a pupil's own count (rules/hits.ts). */
const HITS: Readonly<Record<ToldApart, Told>> = {
  marks: (weekend, results) =>
    scoredMarkings(weekend).flatMap((question) =>
      saidTo(results, question).map(({ thing, pupils }) => ({ thing: markCounts(question, thing), pupils })),
    ),
  forecasts: (weekend, results) =>
    forecastsThatCount(weekend).flatMap((question) =>
      saidUnknowing(results, question).map(({ thing, pupils }) => ({
        thing: expectedOf(question, thing),
        pupils,
      })),
    ),
  beliefs: (weekend, results) =>
    questionsOfKind(weekend, 'belief').flatMap((question) =>
      saidTo(results, question).map(({ thing, pupils }) => ({ thing: believedOf(question, thing), pupils })),
    ),
};

export interface HitsOfClass extends MarkCounts {
  readonly among: ToldApart;
}

/** Hits and false alarms of everybody together, among what there was to tell apart. */
export function hitsOfClass(weekend: Weekend, results: readonly Result[]): readonly HitsOfClass[] {
  return TOLD_APART.map((among) => {
    const counts = HITS[among](weekend, results);
    const sum = (part: keyof MarkCounts) =>
      counts.reduce((total, { thing, pupils }) => total + pupils * thing[part], 0);
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
  const written = grouped(
    results.flatMap(({ state }) =>
      Object.entries(state.contested).flatMap(([id, said]) => {
        const reason = said.trim();
        return reason === '' ? [] : [{ id, reason }];
      }),
    ),
    ({ id }) => id,
  );
  const byQuestion = new Map(written);
  return weekend.questions.flatMap(({ id }) => {
    const reasons = byQuestion
      .get(id)
      ?.map(({ reason }) => reason)
      .toSorted();
    return reasons ? [{ question: id, reasons }] : [];
  });
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
  const needles = needlesAt(weekend, results, question);
  const set = results.flatMap(({ code, state }) => {
    const percent = needles.get(state);
    return percent === undefined ? [] : [{ code, percent }];
  });
  return grouped(set, ({ code }) => code)
    .map(([code, own]) => ({
      code,
      pupils: own.length,
      tenths: Array.from({ length: STEPS }, (_, tenth) =>
        count(own, ({ percent }) => Math.floor(percent / STEPS) === tenth),
      ),
    }))
    .toSorted((one, other) => ((one.code ?? '') < (other.code ?? '') ? -1 : 1));
}
