/** Bulletins and corrections: the wire's line with its slots. */
import { chosenOption } from '../rules/bulletins.ts';
import type { QuestionOf, Slot } from '../rules/weekend.ts';
import type { LineView, SlotView } from './question-views.ts';
import { ofQuestion, shuffled, type Telling } from './telling.ts';

type Chosen = Readonly<Record<string, string>>;
/** The line as it reads with these options. */
export function sentence(telling: Telling, bulletin: QuestionOf<'bulletin'>, chosen: Chosen): string {
  return lineParts(telling, bulletin.id)
    .map((part) => ('text' in part ? part.text : slotText(telling, bulletin, part.slot, chosen)))
    .join('');
}

/** The line taken apart: text, and places for slots. */
export function lineParts(telling: Telling, id: string): LineView['line'] {
  const line = ofQuestion(telling, id, 'line');
  return line.split(/(\{[\w-]+\})/).flatMap((part) => {
    const slot = /^\{([\w-]+)\}$/.exec(part)?.[1];
    if (slot !== undefined) return { slot };
    return part === '' ? [] : { text: part };
  });
}

/** What a slot reads with these options. */
export function slotText(
  telling: Telling,
  { id, slots }: QuestionOf<'bulletin'>,
  slotId: string,
  chosen: Chosen,
): string {
  const slot = slots.find((each) => each.id === slotId);
  const option = slot && chosenOption(slot, chosen);
  return option ? ofQuestion(telling, id, `slot.${slotId}.${option.id}`) : '…';
}

/** A slot with what may stand in it; what is right is told once it is locked. */
export function slotView(
  telling: Telling,
  bulletin: QuestionOf<'bulletin'>,
  slot: Slot,
  chosen: Chosen,
  locked: boolean,
): SlotView {
  const option = chosenOption(slot, chosen);
  const listed = slot.options.map(({ id }) => ({
    id,
    label: ofQuestion(telling, bulletin.id, `slot.${slot.id}.${id}`),
  }));
  return {
    id: slot.id,
    label: ofQuestion(telling, bulletin.id, `slot.${slot.id}`),
    options: shuffled(`${telling.seed}/${bulletin.id}/${slot.id}/`, listed, ({ id }) => id),
    chosen: option?.id,
    correct: locked ? slot.options.find((each) => each.credit === 1)?.id : undefined,
    credit: locked ? option?.credit : undefined,
  };
}
