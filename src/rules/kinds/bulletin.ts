/** Bulletin: the wire's one line, built from slots. */
import { slotCredit } from '../bulletins.ts';
import type { KindRules } from './kind.ts';
import { creditOfSlots, isFilled, isFilling } from './slots.ts';

/** The mean of its slots as they went out; each slot's credit, with what is won back, joins its item. */
export const bulletin: KindRules<'bulletin'> = {
  judged: false,
  valid: (question, value) => isFilling(question.slots, value),
  complete: (question, answer) => isFilled(question.slots, answer),
  credit: (question, answer) => creditOfSlots(question.slots, answer),
  brings: ({ id }, _answer, { state }) => [{ type: 'wired', bulletin: id, flash: state.flash === id }],
  shares: (question, locked, { weekend, state }) =>
    question.slots.map((slot) => ({
      item: slot.item,
      credit: locked ? slotCredit(weekend, state, question, slot) : undefined,
    })),
};
