/** The table of kinds: how each looks at a moment, how it is told and how it sounds, by files of their own. */
import { answerOf, questionWithId } from '../../rules/lookup.ts';
import type { Answer, Kind, Question, QuestionId } from '../../rules/weekend.ts';
import type { ViewBase } from '../question-views.ts';
import type { Telling } from '../telling.ts';
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
import { baseOf, type KindRow, type Row } from './kind.ts';

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
} satisfies { readonly [K in Kind]: KindRow<K, ViewBase & { readonly kind: K }> };

type Rows = typeof KINDS;

/** How a kind looks: what its row describes. */
export type ViewOf<K extends Kind> = K extends keyof Rows ? ReturnType<Rows[K]['view']> : never;

/** A question as it looks at one moment, as plain data with its words already in it. */
export type QuestionView = { [K in Kind]: ViewOf<K> }[Kind];

/** The row of a kind. Whatever is handed to it must belong to a question of that kind. */
export function kindRow(kind: Kind): Row<Question, Answer, QuestionView> {
  return KINDS[kind];
}

/** A question as it looks at this moment; undefined where the weekend has none of this id. */
export function viewOf(telling: Telling, id: QuestionId): QuestionView | undefined {
  const question = questionWithId(telling.weekend, id);
  return question && kindRow(question.kind).view(telling, question, baseOf(telling, question));
}

/** What the player answered, in words; empty where nothing is to be said. */
export function answerText(telling: Telling, question: Question): string {
  const answer = answerOf(telling.state, question);
  return answer === undefined ? '' : kindRow(question.kind).told(telling, question, answer);
}
