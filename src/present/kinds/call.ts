/** A call to the desk's library: index cards by their titles, one of which is read out. */
import { slipsLeft } from '../../rules/kinds/call.ts';
import { answerOf } from '../../rules/lookup.ts';
import type { DocumentId } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import type { Option, ViewBase } from '../question-views.ts';
import type { KindRow } from './kind.ts';

export interface CallView extends ViewBase {
  readonly kind: 'call';
  readonly slips: readonly Option<DocumentId>[];
  readonly chosen: DocumentId | undefined;
}

export const call: KindRow<'call', CallView> = {
  layout: 'card',
  view: (telling, question, base) => ({
    ...base,
    kind: 'call',
    slips: slipsLeft(telling.weekend, telling.state, question).map((id) => ({
      id,
      label: say(telling.words, `doc.${id}.title`),
    })),
    chosen: answerOf(telling.state, question),
  }),
  told: (telling, _question, answer) => say(telling.words, `doc.${answer}.title`),
  answered: () => ({ cue: 'paper-slide' }),
  // The slip is heard as it arrives.
  locked: undefined,
};
