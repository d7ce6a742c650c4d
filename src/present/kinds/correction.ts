/** A correction: the words that the line ran past are marked, and only the slots that said too much filled again. */
import { chosenOption, overstatedSlots, type Refilled, refilledAs } from '../../rules/bulletins.ts';
import { countsOfMarked, wordsRunPast } from '../../rules/kinds/correction.ts';
import { answerOf, questionOfKind } from '../../rules/lookup.ts';
import type { DocumentId, PhraseId, QuestionOf, Slot } from '../../rules/weekend.ts';
import { lineParts, sentence, slotText, slotView } from '../bulletins.ts';
import type { LineView } from '../question-views.ts';
import { ofQuestion, type Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface CorrectionView extends LineView {
  readonly kind: 'correction';
  /** The line that went out. */
  readonly printed: string;
  readonly document: DocumentId;
  readonly phrases: readonly PhraseId[];
  readonly marked: readonly PhraseId[];
  /** Shown once locked: what the line ran past, and how the marking met it. */
  readonly key: readonly PhraseId[];
  readonly spare: readonly PhraseId[];
  readonly hits: number;
  readonly of: number;
  readonly falseAlarms: number;
  /** Once locked, what has become of each slot. */
  readonly refilled: readonly { readonly label: string; readonly as: Refilled }[];
}

export const correction: KindRow<'correction', CorrectionView> = {
  layout: 'card',
  view(telling, question, base) {
    const { weekend, state } = telling;
    const { locked } = base;
    const bulletin = correctedBy(telling, question);
    const printed = answerOf(state, bulletin) ?? {};
    const { marked, slots: chosen } = answerOf(state, question) ?? { marked: [], slots: {} };
    const open = overstatedSlots(weekend, state, bulletin.id);
    const isOpen = (id: string) => open.some((slot) => slot.id === id);
    const { hits, of, falseAlarms } = countsOfMarked(question, marked, { weekend, state });
    const slots = open.map((slot) => slotView(telling, bulletin, slot, chosen, locked));
    return {
      ...base,
      kind: 'correction',
      line: lineParts(telling, bulletin.id).map((part) =>
        'slot' in part && !isOpen(part.slot)
          ? { text: slotText(telling, bulletin, part.slot, printed) }
          : part,
      ),
      slots,
      printed: sentence(telling, bulletin, printed),
      document: question.document,
      phrases: question.phrases,
      marked,
      key: locked ? wordsRunPast(question, { weekend, state }) : [],
      spare: locked ? question.spare : [],
      hits: locked ? hits : 0,
      of,
      falseAlarms: locked ? falseAlarms : 0,
      refilled: locked ? open.flatMap((slot) => refilled(telling, bulletin, slot, chosen)) : [],
    };
  },
  told(telling, question, { slots }) {
    const bulletin = correctedBy(telling, question);
    return sentence(telling, bulletin, { ...answerOf(telling.state, bulletin), ...slots });
  },
  answered: (answer, before) => ({ cue: answer?.marked === before?.marked ? 'clack1' : 'button' }),
  // What is printed is heard as corrected.
  locked: undefined,
};

function refilled(
  telling: Telling,
  bulletin: QuestionOf<'bulletin'>,
  slot: Slot,
  chosen: Readonly<Record<string, string>>,
): CorrectionView['refilled'] {
  const option = chosenOption(slot, chosen);
  if (!option) return [];
  return [{ label: ofQuestion(telling, bulletin.id, `slot.${slot.id}`), as: refilledAs(option) }];
}

function correctedBy(
  { weekend }: Telling,
  { id, bulletin }: QuestionOf<'correction'>,
): QuestionOf<'bulletin'> {
  const corrected = questionOfKind(weekend, bulletin, 'bulletin');
  if (!corrected) throw new RangeError(`${id} corrects no bulletin`);
  return corrected;
}
