/** What a chain must say of itself. */
import * as v from 'valibot';
import { FACES, type QuestionOf } from '../../rules/weekend.ts';
import { type Authored, base, BY_DEGREES, ids, once, within } from './kind.ts';

export const chain = {
  shape: v.strictObject({
    ...base,
    kind: v.literal('chain'),
    links: ids,
    faces: v.exactOptional(v.record(v.string(), v.picklist(FACES))),
    correct: ids,
  }),
  problems: ({ links, correct }) => [
    correct.length === 0 && 'has no link to place',
    ...within(correct, links, 'right link'),
    ...once(links, 'link'),
    ...once(correct, 'right link'),
  ],
  words: ({ links }) => [...BY_DEGREES, ...links.map((link) => `link.${link}`)],
} satisfies Authored<QuestionOf<'chain'>>;
