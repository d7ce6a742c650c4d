/** The table of kinds: a new kind of question is a new row here and nothing else in the rules. */
import type { Answer, Kind, Question } from '../weekend.ts';
import { assessment, bulletin, correction, joint, placement, seal } from './desk.ts';
import type { Context, KindRules, Rules } from './kind.ts';
import { marks } from './marks.ts';
import { credence, forecast, judgement, stance } from './numbers.ts';
import { choice, grade, relation, tags } from './picks.ts';
import { chain, order } from './sequences.ts';

const KINDS: { readonly [K in Kind]: KindRules<K> } = {
  forecast,
  credence,
  judgement,
  stance,
  choice,
  tags,
  chain,
  relation,
  marks,
  placement,
  joint,
  seal,
  bulletin,
  correction,
  order,
  grade,
  assessment,
};

/** The row of a question's kind. A question always meets the row of its own kind, so the pair fits. */
export function rulesOf(question: Question): Rules<Question, Answer> {
  return KINDS[question.kind];
}

/** Whether a value from anywhere is an answer, finished or not, to this question. Never throws. */
export function isAnswer(question: Question, value: unknown, context: Context): value is Answer {
  return rulesOf(question).valid(question, value, context);
}
