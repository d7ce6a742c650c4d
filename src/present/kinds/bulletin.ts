/** The wire's one line, built from slots. Nothing is told of it before it has come back. */
import { mayBeTold } from '../../rules/echoes.ts';
import { answerOf } from '../../rules/lookup.ts';
import { isFlashSpent } from '../../rules/moves/flash.ts';
import { lineParts, sentence, slotView } from '../bulletins.ts';
import type { LineView } from '../question-views.ts';
import type { KindRow } from './kind.ts';

export interface BulletinView extends LineView {
  readonly kind: 'bulletin';
  /** Whether it goes out as FLASH; undefined where that is past choosing. */
  readonly flash: boolean | undefined;
}

export const bulletin: KindRow<'bulletin', BulletinView> = {
  layout: 'card',
  view(telling, question, base) {
    const { weekend, state } = telling;
    const chosen = answerOf(state, question) ?? {};
    const told = mayBeTold(weekend, state, question.id);
    const chosenFlash = state.flash === question.id;
    return {
      ...base,
      kind: 'bulletin',
      line: lineParts(telling, question.id),
      slots: question.slots.map((slot) => slotView(telling, question, slot, chosen, told)),
      flash: !chosenFlash && (base.locked || isFlashSpent(state)) ? undefined : chosenFlash,
    };
  },
  told: sentence,
  answered: () => ({ cue: 'clack1' }),
  // What goes out on the wire is heard as wired.
  locked: undefined,
};
