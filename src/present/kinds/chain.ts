/** The chain from an outlet back to whoever could know. */
import { answerOf } from '../../rules/lookup.ts';
import { linksOf } from '../board.ts';
import type { LinkView, ViewBase } from '../question-views.ts';
import { ofQuestion, shuffledOptions } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface ChainView extends ViewBase {
  readonly kind: 'chain';
  readonly links: readonly LinkView[];
  readonly chosen: readonly string[];
  readonly length: number;
  readonly correct: readonly string[];
}

export const chain: KindRow<'chain', ChainView> = {
  layout: 'card',
  asksWho: true,
  view: (telling, question, base) => ({
    ...base,
    kind: 'chain',
    links: shuffledOptions(telling, question.id, linksOf(telling, question, question.links)),
    chosen: answerOf(telling.state, question) ?? [],
    length: question.correct.length,
    correct: base.locked ? question.correct : [],
  }),
  told: (telling, question, answer) =>
    answer.map((id) => ofQuestion(telling, question.id, `link.${id}`)).join(' ← '),
  answered: () => ({ cue: 'pin' }),
  locked: 'clack3',
};
