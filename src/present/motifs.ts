/** What an answer says to the ear, and captioned to the eye: the same few motifs for the sound and for the page. */
import { answerOf, questionWithId } from '../rules/lookup.ts';
import type { Happened, State } from '../rules/state.ts';
import type { Weekend } from '../rules/weekend.ts';
import { kindRow } from './kinds/table.ts';
import type { Motif } from './sounds.ts';

export interface Moved {
  readonly happened: Happened;
  readonly weekend: Weekend;
  /** The states after the move and before it; without the latter every label counts as new. */
  readonly state: State;
  readonly before: State | undefined;
}

/**
 * The motif of one event, if it has one: a source just labelled named or unnamed, a thread tied that contradicts or
 * corroborates. It follows what the player says, never whether that is right.
 */
export function motifOf({ happened, weekend, state, before }: Moved): Motif | undefined {
  if (happened.type !== 'answered' && happened.type !== 'locked') return undefined;
  const question = questionWithId(weekend, happened.question);
  if (!question) return undefined;
  const row = kindRow(question.kind);
  const answer = answerOf(state, question);
  if (happened.type === 'locked') return row.lockedMotif?.(question, answer);
  return row.answeredMotif?.(question, answer, before && answerOf(before, question));
}
