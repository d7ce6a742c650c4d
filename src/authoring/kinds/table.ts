/** The table of kinds: what a weekend's author must get right about each, in files of their own. */
import * as v from 'valibot';
import type { Kind, Question, QuestionOf, Weekend } from '../../rules/weekend.ts';
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
import type { Authored } from './kind.ts';
import { marks } from './marks.ts';
import { order } from './order.ts';
import { pin } from './pin.ts';
import { placement } from './placement.ts';
import { relation } from './relation.ts';
import { seal } from './seal.ts';
import { stamp } from './stamp.ts';
import { tags } from './tags.ts';

const KINDS = {
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
} satisfies { readonly [K in Kind]: Authored<QuestionOf<K>> };

/** A question of any kind, by its shape. */
export const question: v.GenericSchema<unknown, Question> = v.variant(
  'kind',
  Object.values(KINDS).map(({ shape }) => shape),
);

/** The row of a question's kind. */
export function authored({ kind }: Question): Authored<Question> {
  return KINDS[kind];
}

/** What is wrong with one question, in plain sentences. */
export function questionProblems(weekend: Weekend, asked: Question): string[] {
  const scored = asked.counts !== 'practice' && asked.counts !== 'record';
  return [
    scored &&
      weekend.against === undefined &&
      asked.paragraphs.length === 0 &&
      'is scored without a paragraph that settles it',
    ...authored(asked).problems(asked, weekend),
  ].flatMap((problem) => (problem === false ? [] : [`question ${asked.id}: ${problem}`]));
}
