/** Whether a report is believed, in substance. */
import { answerOf } from '../../rules/lookup.ts';
import { say } from '../../words/words.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { options } from '../telling.ts';
import type { KindRow } from './kind.ts';

/** The ids of the two answers, whose words are `belief.<id>`. */
export const BELIEFS = ['yes', 'no'] as const;

export interface BeliefView extends ViewBase {
  readonly kind: 'belief';
  readonly options: readonly Option<(typeof BELIEFS)[number]>[];
  readonly chosen: (typeof BELIEFS)[number] | undefined;
}

const idOf = (believed: boolean) => (believed ? 'yes' : 'no');

export const belief: KindRow<'belief', BeliefView> = {
  layout: 'card',
  view(telling, question, base) {
    const answer = answerOf(telling.state, question);
    return {
      ...base,
      kind: 'belief',
      options: options(telling, BELIEFS, 'belief'),
      chosen: answer === undefined ? undefined : idOf(answer),
    };
  },
  told: ({ words }, _question, answer) => say(words, `belief.${idOf(answer)}`),
  answered: () => ({ cue: 'button' }),
  locked: 'clack3',
};
