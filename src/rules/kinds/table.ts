/** The table of kinds: a new kind of question is a file beside this one, a row here, and nothing else in the rules. */
import type { Answer, Kind, Question } from '../weekend.ts';
import { assessment } from './assessment.ts';
import { belief } from './belief.ts';
import { bulletin } from './bulletin.ts';
import { call } from './call.ts';
import { chain } from './chain.ts';
import { choice } from './choice.ts';
import { correction } from './correction.ts';
import { credence } from './credence.ts';
import { forecast } from './forecast.ts';
import { grade } from './grade.ts';
import { grid } from './grid.ts';
import { joint } from './joint.ts';
import { judgement } from './judgement.ts';
import { marks } from './marks.ts';
import { order } from './order.ts';
import { pin } from './pin.ts';
import { placement } from './placement.ts';
import { relation } from './relation.ts';
import { seal } from './seal.ts';
import { stamp } from './stamp.ts';
import { tags } from './tags.ts';
import type { Context, KindRules, Rules } from './kind.ts';

const KINDS: { readonly [K in Kind]: KindRules<K> } = {
  forecast,
  credence,
  belief,
  judgement,
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
  grid,
  call,
  grade,
  pin,
  assessment,
  stamp,
};

/** The row of a question's kind. A question always meets the row of its own kind, so the pair fits. */
export function rulesOf(question: Question): Rules<Question, Answer> {
  return KINDS[question.kind];
}

/** Whether a value from anywhere is an answer, finished or not, to this question. Never throws. */
export function isAnswer(question: Question, value: unknown, context: Context): value is Answer {
  return rulesOf(question).valid(question, value, context);
}
