/** What a thread between two claims must say of itself. */
import * as v from 'valibot';
import { type QuestionOf, RELATIONS } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, id, within } from './kind.ts';

export const relation = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('relation'),
    from: id,
    to: id,
    relation: v.picklist(RELATIONS),
    options: v.array(v.picklist(RELATIONS)),
  }),
  problems: ({ from, to, relation: right, options }, weekend) => [
    ...within(
      [from, to],
      weekend.claims.map((claim) => claim.id),
      'claim',
    ),
    ...within([right], options, 'relation'),
    from === to && 'joins a claim to itself',
  ],
  words: () => BY_DEGREES,
  // A document with nothing in it to be read only says whose claim it is.
  brings: ({ from, to }, { claims, documents }) =>
    documents
      .filter(({ blocks }) => blocks.length === 0)
      .map((document) => document.id)
      .filter((document) =>
        claims.some((claim) => claim.document === document && [from, to].includes(claim.id)),
      ),
} satisfies Authored<QuestionOf<'relation'>>;
