/** The audit's readout: strays told from faithful lines, and strays called by their exact name, each apart. */
import { isStray } from './kinds/stamp.ts';
import { lockedAnswerOf, questionsOfKind } from './lookup.ts';
import { share } from './mean.ts';
import type { State } from './state.ts';
import type { Stamp, StampQuestion, Weekend } from './weekend.ts';

export interface AuditReadout {
  /** 100 × (rate of hits − rate of false alarms), 0–100; undefined until every line is stamped. */
  readonly score: number | undefined;
  /** Strays stamped as strays of any sort, of how many. */
  readonly hits: number;
  readonly of: number;
  /** Faithful lines stamped as strays, of how many. */
  readonly falseAlarms: number;
  readonly others: number;
  /** Strays stamped as exactly what they are. */
  readonly exact: number;
  readonly stamped: number;
}

/** A line of the audit, with the stamp it was given where it was. */
export interface AuditedLine {
  readonly question: StampQuestion;
  readonly given: Stamp | undefined;
}

/** Every line that counts, in the order of the weekend. */
export function auditedLines(weekend: Weekend, state: State): readonly AuditedLine[] {
  return questionsOfKind(weekend, 'stamp')
    .filter(({ counts }) => counts === 'audit')
    .map((question) => ({ question, given: lockedAnswerOf(state, question) }));
}

/**
 * How well strays are told from faithful lines: the rate of hits less the rate of false alarms, not below 0 (Youden 1950,
 * the index J). Whoever gives every line the same stamp gets 0.
 */
export function audit(weekend: Weekend, state: State): AuditReadout {
  const lines = auditedLines(weekend, state);
  const strays = lines.filter(({ question }) => isStray(question.stamp));
  const faithful = lines.filter(({ question }) => !isStray(question.stamp));
  const suspected = (some: readonly AuditedLine[]) =>
    some.filter(({ given }) => given !== undefined && isStray(given)).length;
  const [hits, falseAlarms] = [suspected(strays), suspected(faithful)];
  const stamped = lines.filter(({ given }) => given !== undefined).length;
  const isWhole = strays.length > 0 && faithful.length > 0 && stamped === lines.length;
  return {
    score: isWhole
      ? 100 * Math.max(0, share(hits, strays.length) - share(falseAlarms, faithful.length))
      : undefined,
    hits,
    of: strays.length,
    falseAlarms,
    others: faithful.length,
    exact: strays.filter(({ question, given }) => given === question.stamp).length,
    stamped,
  };
}
