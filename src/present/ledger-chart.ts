/** The ledger over the desk's clock, as plain data: the needle and the balance, with the sources as they arrived. */
import { say } from '../words/words.ts';
import { arrivalAt } from '../rules/file.ts';
import { ledger, type LedgerEntry } from '../rules/ledger.ts';
import { reachedSteps } from '../rules/steps.ts';
import type { ChartPoint, ChartStretch, LedgerChart, LedgerView } from './panel-views.ts';
import { ledgerRows } from './desk.ts';
import type { Telling } from './telling.ts';

/** Minutes of the desk's clock. Where nothing happens for longer than SILENCE, the axis leaves the hours out. */
const SILENCE = 180;
/** How wide the place of hours left out is drawn, and how wide a stretch is at least: as so many minutes. */
const FOLD = 24;
const SHORTEST = 30;

/** The ledger as it stands. */
export function ledgerView(telling: Telling): LedgerView {
  return { rows: ledgerRows(telling), chart: ledgerChart(telling) };
}

/**
 * The player's needle and the balance on the question that the balance weighs, over the desk's clock, with
 * the sources as they arrived; undefined before the first needle is locked.
 */
export function ledgerChart(telling: Telling): LedgerChart | undefined {
  const { weekend, state, words } = telling;
  const proposition = weekend.weighs;
  const entries = ledger(weekend, state);
  const needles = entries.filter((entry) => entry.by === 'needle' && entry.proposition === proposition);
  if (proposition === undefined || needles.length === 0) return undefined;
  const balances = entries.filter((entry) => entry.by === 'balance');
  const steps = reachedSteps(weekend, state).filter((step) => arrivalAt(step) !== undefined);
  const axis = axisOf([...needles, ...balances].map((entry) => entry.step.clock).concat(clocksOf(steps)));
  const point = ({ step, after }: LedgerEntry): ChartPoint => ({
    x: axis.place(step.clock),
    percent: Math.round(after),
  });
  const needle = needles.map(point);
  const balance = balances.map(point);
  return {
    caption: ledgerCaption(telling, needle, balance),
    proposition: say(words, `prop.${proposition}`),
    needle,
    balance,
    arrivals: steps.flatMap((step) => {
      const id = arrivalAt(step);
      if (id === undefined) return [];
      const name = say(words, `doc.${id}.name`);
      return [{ id, x: axis.place(step.clock), name, clock: telling.clock(step.clock, 'short') }];
    }),
    stretches: axis.stretches.map(({ from, to, first }) => ({
      from,
      to,
      start: telling.clock(first, 'short'),
    })),
  };
}

function ledgerCaption(
  { words }: Telling,
  needle: readonly ChartPoint[],
  balance: readonly ChartPoint[],
): string {
  const [first, last] = [needle[0]?.percent, needle.at(-1)?.percent];
  if (first === undefined || last === undefined) return '';
  const weighed = balance.at(-1)?.percent;
  const stood = needle.every(({ percent }) => percent === first);
  const story = stood ? 'stood' : first === last ? 'returned' : 'moved';
  return weighed === undefined
    ? say(words, `chart.ledger.${story}`, { first, last })
    : say(words, `chart.ledger.${story}.weighed`, { first, last, weighed });
}

interface Axis {
  readonly stretches: readonly (Omit<ChartStretch, 'start'> & { readonly first: string })[];
  /** Where a time of the desk's clock lies, 0–1. */
  place(clock: string): number;
}

/** A time axis over these times of the desk's clock, all at one scale, without the long silences between them. */
function axisOf(clocks: readonly string[]): Axis {
  const groups = groupsOf([...new Set(clocks)].sort());
  const lengths = groups.map(({ first, last }) => Math.max(SHORTEST, minutes(last) - minutes(first)));
  const whole = lengths.reduce((sum, length) => sum + length + FOLD, -FOLD);
  const stretches = groups.map(({ first, last }, index) => {
    const start = lengths.slice(0, index).reduce((sum, length) => sum + length + FOLD, 0);
    return { first, last, from: start / whole, to: (start + (lengths[index] ?? 0)) / whole };
  });
  return {
    stretches: stretches.map(({ first, from, to }) => ({ first, from, to })),
    place: (clock) => {
      const stretch = stretches.find(({ last }) => clock <= last) ?? stretches.at(-1);
      return stretch ? stretch.from + (minutes(clock) - minutes(stretch.first)) / whole : 0;
    },
  };
}

/** Sorted times that follow one another without a long silence, as the first and the last of each group. */
function groupsOf(clocks: readonly string[]): readonly { readonly first: string; readonly last: string }[] {
  const starts = clocks.filter((clock, index) => {
    const before = clocks[index - 1];
    return before === undefined || minutes(clock) - minutes(before) > SILENCE;
  });
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { first, last: clocks.findLast((clock) => next === undefined || clock < next) ?? first };
  });
}

function clocksOf(steps: readonly { readonly clock: string }[]): readonly string[] {
  return steps.map((step) => step.clock);
}

function minutes(clock: string): number {
  return Date.parse(`${clock}:00Z`) / 60_000;
}
