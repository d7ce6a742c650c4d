/** What a screen must know about a kind of question: one row of the table of kinds. */
import type { Answer, AnswerByKind, Kind, Question, QuestionOf } from '../../rules/weekend.ts';
import { isShut } from '../../rules/steps.ts';
import { feedbackOf } from '../feedback.ts';
import type { ComparisonVerdict, DialView, ViewBase } from '../question-views.ts';
import type { Scene } from '../scenery.ts';
import type { Cue, Heard, Motif } from '../sounds.ts';
import { prompt, richOf, type Telling } from '../telling.ts';

/** How a screen is cut for a question: threads on one board, the planet, several dials on one slip, a toy, a document with a card beside it, or a card alone. */
export const LAYOUTS = ['board', 'globe', 'slip', 'toy', 'document', 'card'] as const;
export type QuestionLayout = (typeof LAYOUTS)[number];

/** How an answer came out, where the key does not say it: in words, and as what the words rest on. */
export interface Outcome {
  readonly verdict: ComparisonVerdict;
  readonly credit: string;
}

/** What a row of a slip shows of its dial. */
export interface OnSlip extends Pick<DialView, 'percent' | 'wordLabel'> {
  /** Known beforehand, and so out of the score. */
  readonly known: boolean;
}

/**
 * The row of one kind, by the types of its question, its answer and its view. Methods, so that all rows fit
 * one table.
 */
export interface Row<Q extends Question, A extends Answer, V extends ViewBase> {
  readonly layout: QuestionLayout;
  /** The world under the page where the weekend's scenery names none; the desk without one. */
  readonly scene?: Scene;
  /** It lays a sheet of its own on the desk, with the question beside it. */
  lays?(question: Q): boolean;
  /** Its own control locks it once it is answered: the foot of the screen need not. */
  readonly locksItself?: true;
  /** Several of it at one step are asked on one slip: what its row shows. */
  onSlip?(view: V): OnSlip;
  /** Its lock is what locks all that is asked beside it. */
  readonly namesLock?: true;
  /** It needs the whole desk: the tray is cleared away, and what lay in it hangs on the board. */
  readonly fillsDesk?: true;
  /** Where several steps of a chapter ask it, the bar counts them. */
  readonly counted?: true;
  /** It asks who is speaking: until it is locked, no document may say so. */
  readonly asksWho?: true;
  /** The question as it looks at this moment. */
  view(telling: Telling, question: Q, base: ViewBase): V;
  /** An answer in words, for the side-by-side of the verdict; empty where nothing is to be said. */
  told(telling: Telling, question: Q, answer: A): string;
  /** What the screen shows already and no move has said yet; locking says it first. */
  unsaid?(telling: Telling, question: Q): A | undefined;
  /** How a locked answer came out, where it is not held against the key. */
  outcome?(telling: Telling, question: Q, answer: A): Outcome;
  /** The sound of an answer given; undefined where it makes none. `before`: the answer until then. */
  answered(answer: A | undefined, before: A | undefined): Heard | undefined;
  /** The sound of locking; undefined where something else is heard. */
  readonly locked: Cue | undefined;
  /** What an answer says to the ear when it is given, or when it is locked. */
  answeredMotif?(question: Q, answer: A | undefined, before: A | undefined): Motif | undefined;
  lockedMotif?(question: Q, answer: A | undefined): Motif | undefined;
}

export type KindRow<K extends Kind, V extends ViewBase> = Row<QuestionOf<K>, AnswerByKind[K], V>;

/** What every view has. */
export function baseOf(telling: Telling, question: Question): ViewBase {
  const { id } = question;
  return {
    id,
    prompt: prompt(telling, id),
    help: richOf(telling, id, 'help'),
    locked: isShut(telling.weekend, telling.state, id),
    feedback: feedbackOf(telling, question),
  };
}
