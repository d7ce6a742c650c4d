/** The ledger: each change of a number, stamped with the desk's clock and what had just arrived. */
import { balanceOf } from './balance.ts';
import { arrivalAt } from './file.ts';
import { answerOf, questionWithId, stepThatAsks } from './lookup.ts';
import { perState } from './per-state.ts';
import type { State } from './state.ts';
import { indexOf } from './steps.ts';
import type { DocumentId, Question, QuestionId, Step, Weekend } from './weekend.ts';

export interface LedgerEntry {
  readonly question: QuestionId;
  /** The step that asks it. */
  readonly step: Step;
  /** The document that had last arrived when it was asked; undefined before the first. */
  readonly arrived: DocumentId | undefined;
  readonly by: 'needle' | 'balance' | 'forecast';
  /** What the needle stands for; undefined for the balance and for forecasts. */
  readonly proposition: string | undefined;
  /** Percent; undefined for the first number of its kind. The balance's are not rounded. */
  readonly before: number | undefined;
  readonly after: number;
}

/** The ledger so far, in the order of locking. */
export const ledger = perState((weekend, state): readonly LedgerEntry[] => {
  const entries: LedgerEntry[] = [];
  state.locked.forEach((id, at) => {
    const question = questionWithId(weekend, id);
    const step = stepThatAsks(weekend, id);
    const number = question && numberAfter(weekend, state, question, at);
    if (number === undefined || step === undefined) return;
    const isEarlier = (entry: LedgerEntry) =>
      entry.by === number.by && entry.proposition === number.proposition;
    // A forecast is said once; every other number takes the place of an earlier one of its kind.
    const before = number.by === 'forecast' ? undefined : entries.findLast(isEarlier)?.after;
    entries.push({ question: id, step, arrived: lastArrival(weekend, step), before, ...number });
  });
  return entries;
});

/**
 * The number that locking a question wrote down, where it wrote one; `at`: its place in the order of
 * locking.
 */
function numberAfter(
  weekend: Weekend,
  state: State,
  question: Question,
  at: number,
): Pick<LedgerEntry, 'by' | 'proposition' | 'after'> | undefined {
  if (question.kind === 'placement' || question.kind === 'joint') {
    const { probability } = balanceOf(weekend, stateWhenLocked(state, at));
    return { by: 'balance', proposition: undefined, after: 100 * probability };
  }
  if (question.kind === 'forecast') {
    const percent = answerOf(state, question);
    return percent === undefined ? undefined : { by: 'forecast', proposition: undefined, after: percent };
  }
  const after = needleOf(state, question);
  if (after === undefined) return undefined;
  return { by: 'needle', proposition: propositionOf(question), after };
}

function propositionOf(question: Question): string | undefined {
  return 'proposition' in question ? question.proposition : undefined;
}

function needleOf(state: State, question: Question): number | undefined {
  if (question.kind === 'credence') return answerOf(state, question);
  return question.kind === 'judgement' ? answerOf(state, question)?.percent : undefined;
}

/** Only what had been locked by then: later placements were not on the balance yet. */
function stateWhenLocked(state: State, at: number): State {
  const locked = state.locked.slice(0, at + 1);
  return {
    ...state,
    locked,
    answers: Object.fromEntries(Object.entries(state.answers).filter(([id]) => locked.includes(id))),
  };
}

/** The document that had last arrived at a step; for the drawer, the weekend's last. */
function lastArrival(weekend: Weekend, step: Step): DocumentId | undefined {
  const at = indexOf(weekend.steps, step.id);
  const until = at < 0 ? weekend.steps : weekend.steps.slice(0, at + 1);
  return until.flatMap((each) => arrivalAt(each) ?? []).at(-1);
}
