/** What a document on the balance must say of itself, and that the balance weighs something. */
import * as v from 'valibot';
import { PANS, type QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, id, JUDGED, known } from './kind.ts';

export const placement = {
  shape: v.strictObject({ ...base, kind: v.literal('placement'), document: id, pan: v.picklist(PANS) }),
  problems: ({ document }, weekend) => [
    ...known(weekend, [document]),
    weekend.weighs === undefined && 'is placed on a balance that weighs no proposition',
  ],
  words: () => JUDGED,
} satisfies Authored<QuestionOf<'placement'>>;
