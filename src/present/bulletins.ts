/** Bulletins and corrections: the wire's line with its slots. */
import { chosenOption, wentOutOverstated } from '../rules/bulletins.ts';
import { answerOf, questionWithId } from '../rules/lookup.ts';
import type { QuestionOf, Slot } from '../rules/weekend.ts';
import type { BulletinView, SlotView } from './question-views.ts';
import { ofQuestion, shuffled, type Telling } from './telling.ts';

type Chosen = Readonly<Record<string, string>>;
type Own = Omit<BulletinView, 'id' | 'prompt' | 'help' | 'locked' | 'feedback'>;

export function bulletinView(telling: Telling, question: QuestionOf<'bulletin'>, locked: boolean): Own {
  const chosen = answerOf(telling.state, question) ?? {};
  return {
    kind: 'bulletin',
    line: lineParts(telling, question.id),
    slots: question.slots.map((slot) => slotView(telling, question, slot, chosen, locked)),
    sentence: sentence(telling, question, chosen),
    overstated: wentOutOverstated(telling.weekend, telling.state, question.id),
    printed: '',
  };
}

/** A correction fills only the overstated slots again; the rest of the line stands as it went out. */
export function correctionView(
  telling: Telling,
  question: QuestionOf<'correction'>,
  overstated: readonly string[],
  locked: boolean,
): Own {
  const bulletin = questionWithId(telling.weekend, question.bulletin);
  if (bulletin?.kind !== 'bulletin') throw new RangeError(`${question.id} corrects no bulletin`);
  const printed = answerOf(telling.state, bulletin) ?? {};
  const chosen = answerOf(telling.state, question) ?? {};
  const line = lineParts(telling, bulletin.id).map((part) =>
    'slot' in part && !overstated.includes(part.slot)
      ? { text: slotText(telling, bulletin, part.slot, printed) }
      : part,
  );
  const open = bulletin.slots.filter((slot) => overstated.includes(slot.id));
  return {
    kind: 'correction',
    line,
    slots: open.map((slot) => slotView(telling, bulletin, slot, chosen, locked)),
    sentence: sentence(telling, bulletin, { ...printed, ...chosen }),
    overstated: false,
    printed: sentence(telling, bulletin, printed),
  };
}

/** The line as it reads with these options. */
export function sentence(telling: Telling, bulletin: QuestionOf<'bulletin'>, chosen: Chosen): string {
  return lineParts(telling, bulletin.id)
    .map((part) => ('text' in part ? part.text : slotText(telling, bulletin, part.slot, chosen)))
    .join('');
}

function lineParts(telling: Telling, id: string): Own['line'] {
  const line = ofQuestion(telling, id, 'line');
  return line.split(/(\{[\w-]+\})/).flatMap((part) => {
    const slot = /^\{([\w-]+)\}$/.exec(part)?.[1];
    if (slot !== undefined) return { slot };
    return part === '' ? [] : { text: part };
  });
}

function slotText(
  telling: Telling,
  { id, slots }: QuestionOf<'bulletin'>,
  slotId: string,
  chosen: Chosen,
): string {
  const slot = slots.find((each) => each.id === slotId);
  const option = slot && chosenOption(slot, chosen);
  return option ? ofQuestion(telling, id, `slot.${slotId}.${option.id}`) : '…';
}

function slotView(
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
