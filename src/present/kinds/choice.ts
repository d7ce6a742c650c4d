/** One option of a few, or a fixed number of them. */
import { answerOf } from '../../rules/lookup.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { list, ofQuestion, shuffledOptions } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface ChoiceView extends ViewBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly choose: number;
  readonly chosen: readonly string[];
  /** Shown once locked. */
  readonly correct: readonly string[];
}

export const choice: KindRow<'choice', ChoiceView> = {
  layout: 'card',
  view(telling, question, base) {
    const listed = question.options.map((id) => ({
      id,
      label: ofQuestion(telling, question.id, `option.${id}`),
    }));
    return {
      ...base,
      kind: 'choice',
      options: listed.length > 2 ? shuffledOptions(telling, question.id, listed) : listed,
      choose: question.correct.length,
      chosen: answerOf(telling.state, question) ?? [],
      correct: base.locked ? question.correct : [],
    };
  },
  told: (telling, question, answer) =>
    list(
      telling,
      answer.map((id) => ofQuestion(telling, question.id, `option.${id}`)),
    ),
  answered: () => ({ cue: 'button' }),
  locked: 'clack3',
};
