/** Chain: the links from an outlet back to whoever could know, in order. */
import { share } from '../mean.ts';
import { isSomeOf } from '../shape.ts';
import type { KindRules } from './kind.ts';

/** The share of positions that are right. It asks for as many links as the right chain has. */
export const chain: KindRules<'chain'> = {
  judged: true,
  valid: (question, value) => isSomeOf(value, question.links) && value.length <= question.correct.length,
  complete: (question, answer) => answer.length === question.correct.length,
  credit: (question, answer) =>
    share(question.correct.filter((link, at) => answer[at] === link).length, question.correct.length),
};
