/** Events to be put in order. */
import { answerOf } from '../../rules/lookup.ts';
import type { OrderQuestion } from '../../rules/weekend.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { ofQuestion, type Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface OrderView extends ViewBase {
  readonly kind: 'order';
  readonly events: readonly Option[];
  /** What is right, once locked. */
  readonly key?: Pick<OrderQuestion, 'correct' | 'ties'>;
}

export const order: KindRow<'order', OrderView> = {
  layout: 'card',
  view: (telling, question, base) => ({
    ...base,
    kind: 'order',
    events: labelled(telling, question, answerOf(telling.state, question) ?? question.events),
    ...(base.locked && { key: question }),
  }),
  // Who holds the order shown for the right one need not move a row for it to count.
  unsaid: ({ state }, question) => (answerOf(state, question) ? undefined : question.events),
  told: (telling, question, answer) =>
    labelled(telling, question, answer)
      .map(({ label }) => label)
      .join(' → '),
  answered: () => ({ cue: 'paper-slide' }),
  locked: 'clack3',
};

const labelled = (
  telling: Telling,
  { id: question }: OrderQuestion,
  events: readonly string[],
): readonly Option[] => events.map((id) => ({ id, label: ofQuestion(telling, question, `event.${id}`) }));
