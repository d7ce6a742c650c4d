/** Correction: the words that a bulletin ran past, and its slots that said too much, filled again. */
import { chosenOption, overstatedSlots, refilledAs, wentOutOverstated } from '../bulletins.ts';
import { answerOf, entry, questionOfKind } from '../lookup.ts';
import { mean } from '../mean.ts';
import { isRecordOf, isSomeOf } from '../shape.ts';
import type { CorrectionQuestion, PhraseId, Slot } from '../weekend.ts';
import type { Context, KindRules } from './kind.ts';
import { type MarkCounts, markCounts } from './marks.ts';
import { isFilled, isFilling } from './slots.ts';

/** The mean of the slots filled again, nothing for one that says too much again. It counts only through the bulletin it corrects. */
export const correction: KindRules<'correction'> = {
  judged: true,
  asked: ({ bulletin }, { weekend, state }) => wentOutOverstated(weekend, state, bulletin),
  valid: (question, value, context) => {
    const open = slotsToCorrect(question, context);
    return (
      open.length > 0 &&
      isRecordOf(value, ['marked', 'slots']) &&
      isSomeOf(value['marked'], question.phrases) &&
      isFilling(open, value['slots'])
    );
  },
  complete: (question, { marked, slots }, context) =>
    marked.length > 0 && isFilled(slotsToCorrect(question, context), slots),
  credit: (question, { slots }, context) =>
    mean(
      slotsToCorrect(question, context).map((slot) => {
        const option = chosenOption(slot, slots);
        return option && refilledAs(option) !== 'repeated' ? option.credit : 0;
      }),
    ),
  brings: (question) => [{ type: 'corrected', bulletin: question.bulletin }],
  shares: () => [],
};

/** The words that the line ran past with what was chosen, each once and in reading order. */
export function wordsRunPast(question: CorrectionQuestion, context: Context): readonly PhraseId[] {
  const { weekend, state } = context;
  const bulletin = questionOfKind(weekend, question.bulletin, 'bulletin');
  const printed = (bulletin && answerOf(state, bulletin)) ?? {};
  const past = slotsToCorrect(question, context).flatMap((slot) => {
    const option = chosenOption(slot, printed)?.id ?? '';
    return entry(entry(question.ranPast, slot.id) ?? {}, option) ?? [];
  });
  return question.phrases.filter((phrase) => past.includes(phrase));
}

/** How the words marked meet those that the line ran past. */
export function countsOfMarked(
  question: CorrectionQuestion,
  marked: readonly PhraseId[],
  context: Context,
): MarkCounts {
  return markCounts({ ...question, key: wordsRunPast(question, context) }, marked);
}

function slotsToCorrect(question: CorrectionQuestion, { weekend, state }: Context): readonly Slot[] {
  return overstatedSlots(weekend, state, question.bulletin);
}
