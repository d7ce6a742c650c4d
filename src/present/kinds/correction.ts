/** A correction fills only the overstated slots again; the rest of the line stands as it went out. */
import { overstatedSlots } from '../../rules/bulletins.ts';
import { answerOf, questionOfKind } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { lineParts, sentence, slotText, slotView } from '../bulletins.ts';
import type { LineView } from '../question-views.ts';
import type { Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface CorrectionView extends LineView {
  readonly kind: 'correction';
  /** The line that went out. */
  readonly printed: string;
}

export const correction: KindRow<'correction', CorrectionView> = {
  layout: 'card',
  view(telling, question, base) {
    const bulletin = correctedBy(telling, question);
    const printed = answerOf(telling.state, bulletin) ?? {};
    const chosen = answerOf(telling.state, question) ?? {};
    const open = overstatedSlots(telling.weekend, telling.state, bulletin.id);
    const isOpen = (id: string) => open.some((slot) => slot.id === id);
    return {
      ...base,
      kind: 'correction',
      line: lineParts(telling, bulletin.id).map((part) =>
        'slot' in part && !isOpen(part.slot)
          ? { text: slotText(telling, bulletin, part.slot, printed) }
          : part,
      ),
      slots: open.map((slot) => slotView(telling, bulletin, slot, chosen, base.locked)),
      printed: sentence(telling, bulletin, printed),
    };
  },
  told(telling, question, answer) {
    const bulletin = correctedBy(telling, question);
    return sentence(telling, bulletin, { ...answerOf(telling.state, bulletin), ...answer });
  },
  answered: () => ({ cue: 'clack1' }),
  // What is printed is heard as corrected.
  locked: undefined,
};

function correctedBy(
  { weekend }: Telling,
  { id, bulletin }: QuestionOf<'correction'>,
): QuestionOf<'bulletin'> {
  const corrected = questionOfKind(weekend, bulletin, 'bulletin');
  if (!corrected) throw new RangeError(`${id} corrects no bulletin`);
  return corrected;
}
