/** What an answer says to the ear, and captioned to the eye: the same few motifs for the sound and for the page. */
import { answerOf } from '../rules/lookup.ts';
import type { Happened, State } from '../rules/state.ts';
import type { Kind, QuestionId } from '../rules/weekend.ts';
import { kindRow } from './kinds/table.ts';
import type { Motif } from './sounds.ts';

export interface Moved {
  readonly happened: Happened;
  /** The kind of a question, undefined where nobody knows it. */
  readonly kindOf: (question: QuestionId) => Kind | undefined;
  /** The states after the move and before it; without the latter every label counts as new. */
  readonly state: State;
  readonly before: State | undefined;
}

/**
 * The motif of one event, if it has one: a source just labelled named or unnamed, a thread tied that contradicts or
 * corroborates. It follows what the player says, never whether that is right.
 */
export function motifOf({ happened, kindOf, state, before }: Moved): Motif | undefined {
  if (happened.type !== 'answered' && happened.type !== 'locked') return undefined;
  const id = happened.question;
  const kind = kindOf(id);
  if (kind === undefined) return undefined;
  const row = kindRow(kind);
  const answer = answerOf(state, { id, kind });
  if (happened.type === 'locked') return row.lockedMotif?.(answer);
  return row.answeredMotif?.(answer, before && answerOf(before, { id, kind }));
}
