/** A sealed file to be opened. */
import { answerOf } from '../../rules/lookup.ts';
import type { DocumentId } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import type { ViewBase } from '../question-views.ts';
import { ofQuestion } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface SealView extends ViewBase {
  readonly kind: 'seal';
  readonly document: DocumentId;
  readonly source: string;
  readonly open: boolean;
  readonly action: string;
}

export const seal: KindRow<'seal', SealView> = {
  layout: 'toy',
  locksItself: true,
  view(telling, question, base) {
    const open = answerOf(telling.state, question) === 'open';
    return {
      ...base,
      kind: 'seal',
      document: question.document,
      source: say(telling.words, `doc.${question.document}.name`),
      open,
      action: ofQuestion(telling, question.id, 'action'),
      toy: { shows: 'seal', open },
    };
  },
  told: () => '',
  // The wax cracks.
  answered: () => ({ cue: 'clack3' }),
  locked: undefined,
};
