/** Correction: the slots of a bulletin that said too much, filled again. */
import { overstatedSlots } from '../bulletins.ts';
import type { CorrectionQuestion, Slot } from '../weekend.ts';
import type { Context, KindRules } from './kind.ts';
import { creditOfSlots, isFilled, isFilling } from './slots.ts';

/** The mean of the slots filled again. It counts only through the bulletin it corrects. */
export const correction: KindRules<'correction'> = {
  judged: true,
  valid: (question, value, context) => isFilling(slotsToCorrect(question, context), value),
  complete: (question, answer, context) => isFilled(slotsToCorrect(question, context), answer),
  credit: (question, answer, context) => creditOfSlots(slotsToCorrect(question, context), answer),
  brings: (question) => [{ type: 'corrected', bulletin: question.bulletin }],
  shares: () => [],
};

function slotsToCorrect(question: CorrectionQuestion, { weekend, state }: Context): readonly Slot[] {
  return overstatedSlots(weekend, state, question.bulletin);
}
