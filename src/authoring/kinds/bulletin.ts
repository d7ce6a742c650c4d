/** What a bulletin and its slots must say of themselves. */
import * as v from 'valibot';
import { echoOf, questionsOfKind } from '../../rules/lookup.ts';
import type { QuestionOf, Slot } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, once } from './kind.ts';

const slot = v.strictObject({
  id,
  item: id,
  options: v.array(
    v.strictObject({
      id,
      credit: v.picklist([0, 0.5, 1]),
      overstates: v.exactOptional(v.boolean()),
    }),
  ),
});

export const bulletin = {
  shape: v.strictObject({ ...base, kind: v.literal('bulletin'), slots: v.array(slot) }),
  problems: ({ id: own, slots }, weekend) => [
    slots.length === 0 && 'has no slot to fill',
    !echoOf(weekend, own) && 'goes out and is never heard of again',
    ...slots.flatMap(slotProblems),
    slots.some((each) => each.options.some((option) => option.overstates)) &&
      !questionsOfKind(weekend, 'correction').some((other) => other.bulletin === own) &&
      'can go out overstated and is never corrected',
  ],
  words: ({ slots }) => [
    ...BY_DEGREES,
    'line',
    ...slots.flatMap((each) => [
      `slot.${each.id}`,
      ...each.options.map((option) => `slot.${each.id}.${option.id}`),
    ]),
  ],
  items: ({ slots }) => slots.map((each) => each.item),
} satisfies Authored<QuestionOf<'bulletin'>>;

function slotProblems(each: Slot): readonly (string | false)[] {
  const right = each.options.filter((option) => option.credit === 1);
  return [
    right.length !== 1 && `slot ${each.id} has ${right.length} right options`,
    each.options.some((option) => option.overstates && option.credit !== 0) &&
      `slot ${each.id} gives credit for an overstatement`,
    ...once(
      each.options.map((option) => option.id),
      `option of slot ${each.id}`,
    ),
  ];
}
