/** Events to be put in order. */
import { answerOf } from '../../rules/lookup.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { ofQuestion } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface OrderView extends ViewBase {
  readonly kind: 'order';
  readonly events: readonly Option[];
  readonly correct: readonly string[];
}

export const order: KindRow<'order', OrderView> = {
  layout: 'card',
  view: (telling, question, base) => ({
    ...base,
    kind: 'order',
    events: (answerOf(telling.state, question) ?? question.events).map((id) => ({
      id,
      label: ofQuestion(telling, question.id, `event.${id}`),
    })),
    correct: base.locked ? question.correct : [],
  }),
  // Who holds the order shown for the right one need not move a row for it to count.
  unsaid: ({ state }, question) => (answerOf(state, question) ? undefined : question.events),
  told: (telling, question, answer) =>
    answer.map((id) => ofQuestion(telling, question.id, `event.${id}`)).join(' → '),
  answered: () => ({ cue: 'paper-slide' }),
  locked: 'clack3',
};
