/** Bulletins that went out saying too much, and what a printed correction wins back. */
import { answerOf, entry, isLocked, lockedAnswerOf, questionOfKind, questionsOfKind } from './lookup.ts';
import type { State } from './state.ts';
import type {
  BulletinQuestion,
  CorrectionQuestion,
  QuestionId,
  Slot,
  SlotOption,
  Weekend,
} from './weekend.ts';

/** The option chosen in a slot, by the slot's id. */
export function chosenOption(slot: Slot, chosen: Readonly<Record<string, string>>): SlotOption | undefined {
  const id = entry(chosen, slot.id);
  return slot.options.find((option) => option.id === id);
}

/** The slots of a bulletin whose chosen option says more than the file holds, locked or not. */
export function overstatedSlots(weekend: Weekend, state: State, bulletin: QuestionId): readonly Slot[] {
  const question = questionOfKind(weekend, bulletin, 'bulletin');
  return question ? overstatedIn(question.slots, answerOf(state, question) ?? {}) : [];
}

/** The slots that say too much with these options. */
export function overstatedIn(
  slots: readonly Slot[],
  chosen: Readonly<Record<string, string>>,
): readonly Slot[] {
  return slots.filter((slot) => chosenOption(slot, chosen)?.overstates === true);
}

/** Whether a bulletin is out and says more than the file held. */
export function wentOutOverstated(weekend: Weekend, state: State, bulletin: QuestionId): boolean {
  return isLocked(state, bulletin) && overstatedSlots(weekend, state, bulletin).length > 0;
}

/** The locked correction of a bulletin, if it has been printed. */
export function printedCorrection(
  weekend: Weekend,
  state: State,
  bulletin: QuestionId,
): CorrectionQuestion | undefined {
  return questionsOfKind(weekend, 'correction').find(
    (question) => question.bulletin === bulletin && isLocked(state, question.id),
  );
}

/**
 * What a slot of a locked bulletin earns in the end, 0–1: its option's credit, and where a printed correction
 * chose an option of full credit, half of what was lost comes back: credit + (1 − credit) / 2. To say too much again
 * wins nothing.
 */
export function slotCredit(weekend: Weekend, state: State, bulletin: BulletinQuestion, slot: Slot): number {
  const credit = chosenOption(slot, answerOf(state, bulletin) ?? {})?.credit ?? 0;
  const correction = printedCorrection(weekend, state, bulletin.id);
  const corrected = correction && chosenOption(slot, lockedAnswerOf(state, correction)?.slots ?? {});
  return corrected && refilledAs(corrected) === 'right' ? credit + (1 - credit) / 2 : credit;
}

/** What a correction has made of a slot: all that the file holds and no more, less, or too much again. */
export type Refilled = 'right' | 'vague' | 'repeated';

export function refilledAs({ credit, overstates }: SlotOption): Refilled {
  if (overstates) return 'repeated';
  return credit === 1 ? 'right' : 'vague';
}
