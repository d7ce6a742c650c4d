/** What a row of the pupils' table says of one hand-in, and what its slip is drafted from: counts, and nothing that ranks. */
import { fateOf } from '../../rules/echoes.ts';
import { scoredCredit } from '../../rules/credit.ts';
import { lockedAnswerOf, questionsOfKind, stepThatAsks } from '../../rules/lookup.ts';
import { scoredForecasts } from '../../rules/readouts.ts';
import { quarrels } from '../../rules/stance.ts';
import { isFiled } from '../../rules/steps.ts';
import type { State } from '../../rules/state.ts';
import type { QuestionId, StepId, Weekend } from '../../rules/weekend.ts';

export interface PupilFigures {
  readonly furthest: StepId;
  readonly filed: boolean;
  /** How many forecasts were known beforehand. */
  readonly known: number;
  /** Lines that said more than the file held, and how many of them were corrected. */
  readonly overstated: readonly QuestionId[];
  readonly corrected: number;
  /** How many words of the page do not cover their number. */
  readonly quarrels: number;
  /** What was typed on the page; empty where nothing was, or where it did not come along. */
  readonly note: string;
}

export function pupilFigures(weekend: Weekend, state: State): PupilFigures {
  const fates = questionsOfKind(weekend, 'bulletin').map(({ id }) => ({
    id,
    fate: fateOf(weekend, state, id),
  }));
  const tooMuch = fates.filter(({ fate }) => ['overstated', 'corrected', 'repeated'].includes(fate ?? ''));
  const judged = questionsOfKind(weekend, 'judgement').flatMap(
    (question) => lockedAnswerOf(state, question) ?? [],
  );
  const notes = questionsOfKind(weekend, 'assessment').flatMap(
    (question) => lockedAnswerOf(state, question)?.note ?? [],
  );
  return {
    furthest: state.reached,
    filed: isFiled(weekend, state),
    known: state.known.length,
    overstated: tooMuch.map(({ id }) => id),
    corrected: tooMuch.filter(({ fate }) => fate === 'corrected').length,
    quarrels: judged.filter(
      ({ stance, percent }) => stance !== undefined && percent !== undefined && quarrels(stance, percent),
    ).length,
    note: notes.join(' '),
  };
}

/** Above this, percent, a number is sure; below its opposite too. */
const SURE = 80;
/** As many things are named on a slip. */
const NAMED = 2;

/** What three lines of a slip are about: the steps at which all was told apart, the lines that went too far, and what to ask next time. */
export interface SlipDraft {
  readonly toldApart: readonly StepId[];
  readonly wentFurther: readonly StepId[];
  /** `much`: more than the file held. `sure`: sure of what did not come. `cover`: a word that does not cover its number. `who`: none of these. */
  readonly ask: 'much' | 'sure' | 'cover' | 'who';
}

export function slipDraft(weekend: Weekend, state: State): SlipDraft {
  const { overstated, quarrels: uncovered } = pupilFigures(weekend, state);
  const stepsOf = (questions: readonly QuestionId[]) =>
    [...new Set(questions.flatMap((question) => stepThatAsks(weekend, question)?.id ?? []))].slice(0, NAMED);
  const apart = weekend.questions.filter(
    (question) => question.counts === 'reading' && scoredCredit(weekend, state, question) === 1,
  );
  const sure = scoredForecasts(weekend, state).some(({ percent, question: { outcome } }) =>
    outcome === 1 ? percent <= 100 - SURE : percent >= SURE,
  );
  return {
    toldApart: stepsOf(apart.map(({ id }) => id)),
    wentFurther: stepsOf(overstated),
    ask: overstated.length > 0 ? 'much' : sure ? 'sure' : uncovered > 0 ? 'cover' : 'who',
  };
}
