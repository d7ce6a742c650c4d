/** What phrases to mark must say of themselves, and that their document lies on the desk. */
import * as v from 'valibot';
import { stepThatAsks } from '../../rules/lookup.ts';
import { INKS, type QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, ids, known, once, within } from './kind.ts';

export const marks = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('marks'),
    document: id,
    phrases: ids,
    key: ids,
    spare: ids,
    ink: v.exactOptional(v.picklist(INKS)),
  }),
  problems: ({ id: own, document, phrases, key, spare }, weekend) => [
    ...known(weekend, [document]),
    stepThatAsks(weekend, own)?.document !== document && `is asked where ${document} is not on the desk`,
    key.length === 0 && 'has nothing to mark',
    ...once(phrases, 'phrase'),
    ...within(key, phrases, 'key phrase'),
    ...within(spare, phrases, 'spare phrase'),
    key.some((phrase) => spare.includes(phrase)) && 'has a phrase both in the key and spare',
  ],
  words: () => BY_DEGREES,
} satisfies Authored<QuestionOf<'marks'>>;
