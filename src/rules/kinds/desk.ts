/** The kinds that are toys and papers of the desk: placement, joint, seal, and what goes over the wire. */
import { chosenOption, overstatedSlots, slotCredit } from '../bulletins.ts';
import { mean } from '../mean.ts';
import { isNote, isOneOf, isRecordOf } from '../shape.ts';
import { PANS, WEIGHTS } from '../weekend.ts';
import type { CorrectionQuestion, Slot } from '../weekend.ts';
import { alwaysComplete, noCredit } from './kind.ts';
import type { Context, KindRules } from './kind.ts';

/** Placement: the pan is right or not; how heavy is the player's own. */
export const placement: KindRules<'placement'> = {
  judged: true,
  valid: (_question, value) =>
    isRecordOf(value, ['pan', 'weight']) && isOneOf(value['pan'], PANS) && isOneOf(value['weight'], WEIGHTS),
  complete: alwaysComplete,
  credit: (question, answer) => (answer.pan === question.pan ? 1 : 0),
};

export const joint: KindRules<'joint'> = {
  judged: false,
  valid: (_question, value) => isOneOf(value, ['one', 'two']),
  complete: alwaysComplete,
  credit: noCredit,
};

export const seal: KindRules<'seal'> = {
  judged: false,
  valid: (_question, value) => value === 'open',
  complete: alwaysComplete,
  credit: noCredit,
  brings: (question) => [{ type: 'opened', document: question.document }],
};

/**
 * Bulletin: the mean of its slots as they went out; each slot's credit, with what is won back, joins its
 * item.
 */
export const bulletin: KindRules<'bulletin'> = {
  judged: true,
  valid: (question, value) => isFilling(question.slots, value),
  complete: (question, answer) => isFilled(question.slots, answer),
  credit: (question, answer) => creditOfSlots(question.slots, answer),
  brings: (question, _answer, { weekend, state }) => [
    {
      type: 'wired',
      bulletin: question.id,
      overstated: overstatedSlots(weekend, state, question.id).length > 0,
    },
  ],
  shares: (question, locked, { weekend, state }) =>
    question.slots.map((slot) => ({
      item: slot.item,
      credit: locked ? slotCredit(weekend, state, question, slot) : undefined,
    })),
};

/** Correction: the mean of the slots filled again. It counts only through the bulletin it corrects. */
export const correction: KindRules<'correction'> = {
  judged: true,
  valid: (question, value, context) => isFilling(slotsToCorrect(question, context), value),
  complete: (question, answer, context) => isFilled(slotsToCorrect(question, context), answer),
  credit: (question, answer, context) => creditOfSlots(slotsToCorrect(question, context), answer),
  brings: (question) => [{ type: 'corrected', bulletin: question.bulletin }],
  shares: () => [],
};

/** Assessment: a caveat must be chosen; a note may be added. */
export const assessment: KindRules<'assessment'> = {
  judged: false,
  valid: (question, value) =>
    isRecordOf(value, ['caveat', 'note']) &&
    isNote(value['note']) &&
    (!Object.hasOwn(value, 'caveat') || isOneOf(value['caveat'], question.caveats)),
  complete: (_question, answer) => answer.caveat !== undefined,
  credit: noCredit,
};

function slotsToCorrect(question: CorrectionQuestion, { weekend, state }: Context): readonly Slot[] {
  return overstatedSlots(weekend, state, question.bulletin);
}

function isFilling(slots: readonly Slot[], value: unknown): value is Readonly<Record<string, string>> {
  const ids = slots.map((slot) => slot.id);
  return (
    isRecordOf(value, ids) &&
    slots.every(
      (slot) => !Object.hasOwn(value, slot.id) || slot.options.some((option) => option.id === value[slot.id]),
    )
  );
}

function isFilled(slots: readonly Slot[], answer: Readonly<Record<string, string>>): boolean {
  return slots.every((slot) => Object.hasOwn(answer, slot.id));
}

function creditOfSlots(slots: readonly Slot[], answer: Readonly<Record<string, string>>): number {
  return mean(slots.map((slot) => chosenOption(slot, answer)?.credit ?? 0)) ?? 0;
}
