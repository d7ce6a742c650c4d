/** Which statements a set of needles holds, and what was said of them so far. */
import type { Statement } from '../weekends/practice/card.ts';
import type { Said } from './calibration.ts';
import { shuffledBy } from './chance.ts';
import { entriesOf, type Log } from './log.ts';

/** Statements in a set. */
const STATEMENTS = 10;

export interface Drawn {
  readonly statement: Statement;
  /** It was answered before, as every other of them: it no longer counts. */
  readonly again: boolean;
}

/**
 * The written ones first, then the pool in the order of the record's seed; those answered longest ago only once nothing
 * is left.
 * @param pool made only when it is needed
 */
export function nextStatements(
  log: Log,
  written: readonly Statement[],
  pool: () => readonly Statement[],
): readonly Drawn[] {
  const answered = entriesOf(log, 'statement').map(({ statement }) => statement);
  const seen = new Map(answered.map((id, at) => [id, at]));
  const fresh = (all: readonly Statement[]) => all.filter(({ id }) => !seen.has(id));
  const first = fresh(written).slice(0, STATEMENTS);
  if (first.length === STATEMENTS) return first.map(drawn(seen));
  const all = shuffledBy(log.seed, pool());
  const next = [...first, ...fresh(all)].slice(0, STATEMENTS);
  const longAgo = [...written, ...all]
    .filter(({ id }) => seen.has(id))
    .toSorted((a, b) => (seen.get(a.id) ?? 0) - (seen.get(b.id) ?? 0));
  return [...next, ...longAgo].slice(0, STATEMENTS).map(drawn(seen));
}

function drawn(seen: ReadonlyMap<string, number>): (statement: Statement) => Drawn {
  return (statement) => ({ statement, again: seen.has(statement.id) });
}

/**
 * What was said of each statement when it was first met, in order.
 * @param truthOf undefined for statements that there are no longer: they are passed over
 */
export function saidOf(log: Log, truthOf: (id: string) => 0 | 1 | undefined): readonly Said[] {
  const met = new Set<string>();
  return entriesOf(log, 'statement').flatMap(({ statement, percent }) => {
    const truth = truthOf(statement);
    if (met.has(statement) || truth === undefined) return [];
    met.add(statement);
    return [{ percent, truth }];
  });
}
