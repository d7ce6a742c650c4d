/** The two-axis grade of a source: first its letter, then the number of what it says. */
import { GRADE_LETTERS, GRADE_NUMBERS } from '../../rules/kinds/grade.ts';
import { answerOf } from '../../rules/lookup.ts';
import { say } from '../../words/words.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { options } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface GradeView extends ViewBase {
  readonly kind: 'grade';
  readonly letters: readonly Option[];
  readonly numbers: readonly Option[];
  readonly letter: string | undefined;
  readonly number: string | undefined;
  readonly accepted: readonly string[];
  /** Said where letter and number lie on the diagonal (A1, B2, C3 …). */
  readonly diagonal: string;
}

export const grade: KindRow<'grade', GradeView> = {
  layout: 'card',
  view(telling, question, base) {
    const { letter, number } = answerOf(telling.state, question) ?? {};
    return {
      ...base,
      kind: 'grade',
      letters: options(telling, GRADE_LETTERS, 'grade'),
      numbers: options(telling, GRADE_NUMBERS, 'grade'),
      letter,
      number,
      accepted: base.locked ? question.accepted : [],
      diagonal: onDiagonal(letter, number) ? say(telling.words, 'grade.diagonal') : '',
    };
  },
  told: (_telling, _question, { letter = '', number = '' }) => `${letter}${number}`,
  answered: () => ({ cue: 'button' }),
  locked: 'clack3',
};

/** A1, B2, C3 …: where letter and number say the same, they may have been read off each other. */
function onDiagonal(letter: string | undefined, number: string | undefined): boolean {
  const row = GRADE_LETTERS.findIndex((each) => each === letter);
  return row >= 0 && GRADE_NUMBERS.findIndex((each) => each === number) === row;
}
