/** What an answer says to the ear, and captioned to the eye: the same few motifs for the sound and for the page. */
import type { Happened, State } from '../rules/state.ts';
import type { Answer, Kind, QuestionId } from '../rules/weekend.ts';

export const MOTIFS = ['named', 'unnamed', 'denied', 'corroborated'] as const;
export type Motif = (typeof MOTIFS)[number];

export interface Heard {
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
export function motifOf({ happened, kindOf, state, before }: Heard): Motif | undefined {
  if (happened.type !== 'answered' && happened.type !== 'locked') return undefined;
  const { question } = happened;
  const kind = kindOf(question);
  const answer = state.answers[question];
  if (happened.type === 'answered' && kind === 'tags') return labelled(answer, before?.answers[question]);
  if (happened.type === 'locked' && kind === 'relation') return tied(answer);
  return undefined;
}

function tied(relation: Answer | undefined): Motif | undefined {
  if (relation === 'contradicts') return 'denied';
  return relation === 'corroborates' ? 'corroborated' : undefined;
}

const LABELS = ['named', 'unnamed'] as const;

/** The label given just now; other labels of the same source, given before, are not heard again. */
function labelled(answer: Answer | undefined, before: Answer | undefined): Motif | undefined {
  const known = labels(before);
  const fresh = Object.entries(labels(answer)).flatMap(([field, value]) =>
    known[field] === value ? [] : [value],
  );
  return LABELS.find((label) => fresh.includes(label));
}

function labels(answer: Answer | undefined): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' ? Object.fromEntries(Object.entries(answer)) : {};
}
