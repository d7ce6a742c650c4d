/** The ledger: each change of a number and each call, stamped with the desk's clock and what had just arrived. */
import { arrivalAt } from './file.ts';
import type { Entered, EnteredCall, EnteredNumber } from './kinds/kind.ts';
import { rulesOf } from './kinds/table.ts';
import { answerOf, entry, questionWithId, stepThatAsks } from './lookup.ts';
import { perState } from './per-state.ts';
import type { State } from './state.ts';
import { indexOf } from './steps.ts';
import type { DocumentId, Question, QuestionId, Step, Weekend } from './weekend.ts';

interface Written {
  readonly question: QuestionId;
  /** The step that asks it. */
  readonly step: Step;
  /** The document that had last arrived when it was asked; undefined before the first. */
  readonly arrived: DocumentId | undefined;
}

/** A change of a number. */
export interface LedgerEntry extends EnteredNumber, Written {
  /** Percent; undefined for the first number of its kind. */
  readonly before: number | undefined;
}

export type LedgerLine = LedgerEntry | (EnteredCall & Written);

/** The numbers in the ledger so far, in the order of locking. */
export const ledger = perState((weekend, state): readonly LedgerEntry[] =>
  ledgerLines(weekend, state).filter(isNumber),
);

/** All that is written in the ledger so far, in the order of locking. */
export const ledgerLines = perState((weekend, state): readonly LedgerLine[] => {
  const lines: LedgerLine[] = [];
  state.locked.forEach((id, at) => {
    const question = questionWithId(weekend, id);
    const step = stepThatAsks(weekend, id);
    const entered = question && enteredAt(weekend, state, question, at);
    if (entered === undefined || step === undefined) return;
    const written = { question: id, step, arrived: lastArrival(weekend, step) };
    lines.push('after' in entered ? { ...written, ...numbered(lines, entered) } : { ...written, ...entered });
  });
  return lines;
});

function isNumber(line: LedgerLine): line is LedgerEntry {
  return 'after' in line;
}

/** A forecast is said once; every other number takes the place of an earlier one of its kind. */
function numbered(lines: readonly LedgerLine[], number: EnteredNumber) {
  const isEarlier = (line: LedgerEntry) => line.by === number.by && line.proposition === number.proposition;
  const before = number.by === 'forecast' ? undefined : lines.filter(isNumber).findLast(isEarlier)?.after;
  return { before, ...number };
}

/** What locking a question wrote down, where it wrote something; `at`: its place in the order of locking. */
function enteredAt(weekend: Weekend, state: State, question: Question, at: number): Entered | undefined {
  const answer = answerOf(state, question);
  const rules = rulesOf(question);
  if (answer === undefined || !rules.enters) return undefined;
  return rules.enters(question, answer, () => ({ weekend, state: stateWhenLocked(state, at) }));
}

/** Only what had been locked by then: later placements were not on the balance yet. */
function stateWhenLocked(state: State, at: number): State {
  const locked = state.locked.slice(0, at + 1);
  const answers = locked.flatMap((id) => {
    const answer = entry(state.answers, id);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return { ...state, locked, answers: Object.fromEntries(answers) };
}

/** The document that had last arrived at a step; for the drawer, the weekend's last. */
export function lastArrival(weekend: Weekend, step: Step): DocumentId | undefined {
  const at = indexOf(weekend.steps, step.id);
  const until = at < 0 ? weekend.steps : weekend.steps.slice(0, at + 1);
  return until.findLast(arrivalAt)?.document;
}
