/** Slots filled with options: what a bulletin and its correction are answered with. */
import { chosenOption } from '../bulletins.ts';
import { mean } from '../mean.ts';
import { isRecordOf } from '../shape.ts';
import type { Slot } from '../weekend.ts';

/** Whether a value from anywhere fills some of the slots, each with an option of its own. */
export function isFilling(slots: readonly Slot[], value: unknown): value is Readonly<Record<string, string>> {
  const ids = slots.map((slot) => slot.id);
  return (
    isRecordOf(value, ids) &&
    slots.every(
      (slot) => !Object.hasOwn(value, slot.id) || slot.options.some((option) => option.id === value[slot.id]),
    )
  );
}

/** Whether every slot is filled. */
export function isFilled(slots: readonly Slot[], answer: Readonly<Record<string, string>>): boolean {
  return slots.every((slot) => Object.hasOwn(answer, slot.id));
}

/** The mean of the options' credit, 0–1. */
export function creditOfSlots(slots: readonly Slot[], answer: Readonly<Record<string, string>>): number {
  return mean(slots.map((slot) => chosenOption(slot, answer)?.credit ?? 0)) ?? 0;
}
