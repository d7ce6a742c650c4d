/** Whether one's numbers hold, in words: the bins as they are drawn, the sentence under them, the score with its parts. */
import type { BinView, CurveView, FigureView } from '../../present/practice-views.ts';
import { say, sayCount } from '../../words/words.ts';
import { type Bin, binsOf, ENOUGH, murphy, type Said } from '../calibration.ts';
import { truthIn } from '../comparisons.ts';
import { saidOf } from '../statements.ts';
import type { Practised } from './practised.ts';

/** What was said of each statement, and whether it was so. */
function answersOf({ log, content: { statements, pool } }: Practised): readonly Said[] {
  const written = new Map(statements.map(({ id, truth }) => [id, truth]));
  const pooled = truthIn(pool.tables);
  return saidOf(log, (id) => written.get(id) ?? pooled(id));
}

export function curveOf(practised: Practised): CurveView {
  const { words, language } = practised;
  const answers = answersOf(practised);
  const count = answers.length;
  if (count < ENOUGH) {
    return {
      counted: say(words, 'practice.curve.few', { count, enough: ENOUGH }),
      bins: [],
      says: say(words, 'practice.curve.before', { enough: ENOUGH }),
      parts: [],
    };
  }
  const bins = binsOf(answers);
  return {
    counted: sayCount(words, language, 'practice.curve.count', count),
    bins: bins.map((bin) => binView(practised, bin)),
    says: sentence(practised, bins),
    parts: partsOf(practised, answers),
  };
}

const percent = (share: number) => 100 * share;

function binView({ words }: Practised, { from, to, count, said, so, interval }: Bin): BinView {
  return {
    label: say(words, 'practice.curve.bin', { from, to }),
    count,
    said: percent(said),
    right: percent(so),
    low: percent(interval[0]),
    high: percent(interval[1]),
  };
}

/** That every bar crosses the line, or of the bin that misses it with most answers, which way. */
function sentence({ words, language }: Practised, bins: readonly Bin[]): string {
  const [miss] = bins
    .filter(({ said, interval: [low, high] }) => said < low || said > high)
    .toSorted((a, b) => b.count - a.count);
  if (!miss) return sayCount(words, language, 'practice.curve.crosses', bins.length);
  const [leant, due] = [miss.said - 0.5, miss.so - 0.5];
  // Whoever leant the wrong way was too sure, however little it was.
  const bolder = due * Math.sign(leant) < Math.abs(leant);
  return say(words, bolder ? 'practice.curve.sure' : 'practice.curve.shy', {
    said: Math.round(percent(miss.said)),
    so: Math.round(percent(miss.so)),
  });
}

const PARTS = ['brier', 'reliability', 'resolution', 'uncertainty'] as const;

function partsOf({ words }: Practised, answers: readonly Said[]): readonly FigureView[] {
  const score = murphy(answers);
  if (!score) return [];
  return PARTS.map((id) => ({
    id,
    name: say(words, `practice.curve.${id}`),
    value: score[id].toFixed(3),
    about: say(words, `practice.curve.${id}.about`),
  }));
}
