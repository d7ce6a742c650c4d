/** What a correction must say of itself. */
import * as v from 'valibot';
import { echoOf, entry, questionOfKind, stepThatAsks } from '../../rules/lookup.ts';
import type { CorrectionQuestion, QuestionOf, Weekend } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, ids, known, once, within } from './kind.ts';

export const correction = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('correction'),
    bulletin: id,
    document: id,
    phrases: ids,
    ranPast: v.record(id, v.record(id, ids)),
    spare: ids,
  }),
  problems: (question, weekend) => [
    ...known(weekend, [question.document]),
    stepThatAsks(weekend, question.id)?.document !== question.document &&
      `is asked where ${question.document} is not on the desk`,
    echoOf(weekend, question.bulletin)?.id !== stepThatAsks(weekend, question.id)?.id &&
      `is not asked where ${question.bulletin} comes back`,
    ...once(question.phrases, 'phrase'),
    ...within(question.spare, question.phrases, 'spare phrase'),
    ...pastProblems(question, weekend),
  ],
  words: () => BY_DEGREES,
} satisfies Authored<QuestionOf<'correction'>>;

/** For every option that says too much, the words that it ran past. */
function pastProblems(
  { bulletin, ranPast, phrases, spare }: CorrectionQuestion,
  weekend: Weekend,
): readonly (string | false)[] {
  const corrected = questionOfKind(weekend, bulletin, 'bulletin');
  if (!corrected) return [`corrects ${bulletin}, which is no bulletin`];
  const overstating = corrected.slots.flatMap((slot) =>
    slot.options.filter((option) => option.overstates).map((option) => [slot.id, option.id] as const),
  );
  return overstating.flatMap(([slot, option]) => {
    const past = entry(entry(ranPast, slot) ?? {}, option) ?? [];
    return [
      past.length === 0 && `does not say what ${slot} ${option} of ${bulletin} ran past`,
      ...within(past, phrases, 'phrase run past'),
      past.some((phrase) => spare.includes(phrase)) && 'has a phrase both run past and spare',
    ];
  });
}
