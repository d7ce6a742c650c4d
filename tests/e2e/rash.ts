/** A player who reads well and writes rashly. */
import type { Player } from '../rules/players.ts';
import { perfectReader } from '../rules/players.ts';

/** Reads well, but sends every bulletin out overstated, so that every correction is printed. */
export function rash(): Player {
  const reader = perfectReader();
  return {
    drawer: false,
    answer(question, context) {
      if (question.kind === 'forecast') return 60;
      if (question.kind !== 'bulletin') return reader.answer(question, context);
      return Object.fromEntries(
        question.slots.map((slot) => [
          slot.id,
          (slot.options.find((option) => option.overstates) ?? slot.options[0])?.id ?? '',
        ]),
      );
    },
  };
}
