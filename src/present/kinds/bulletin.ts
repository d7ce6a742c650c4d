/** The wire's one line, built from slots. */
import { answerOf } from '../../rules/lookup.ts';
import { lineParts, sentence, slotView } from '../bulletins.ts';
import type { LineView } from '../question-views.ts';
import type { KindRow } from './kind.ts';

export interface BulletinView extends LineView {
  readonly kind: 'bulletin';
}

export const bulletin: KindRow<'bulletin', BulletinView> = {
  layout: 'card',
  view(telling, question, base) {
    const chosen = answerOf(telling.state, question) ?? {};
    return {
      ...base,
      kind: 'bulletin',
      line: lineParts(telling, question.id),
      slots: question.slots.map((slot) => slotView(telling, question, slot, chosen, base.locked)),
    };
  },
  told: sentence,
  answered: () => ({ cue: 'clack1' }),
  // What goes out on the wire is heard as wired.
  locked: undefined,
};
