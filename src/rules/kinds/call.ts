/** Call: one slip of the desk's library, which no other call has taken. */
import { answerOf, questionsOfKind } from '../lookup.ts';
import { isOneOf } from '../shape.ts';
import type { State } from '../state.ts';
import type { CallQuestion, DocumentId, Weekend } from '../weekend.ts';
import type { KindRules } from './kind.ts';

/** The slips that a call may still bring: no other call has taken them. */
export function slipsLeft(weekend: Weekend, state: State, call: CallQuestion): readonly DocumentId[] {
  const others = questionsOfKind(weekend, 'call').filter(({ id }) => id !== call.id);
  const taken = others.map((other) => answerOf(state, other));
  return call.slips.filter((slip) => !taken.includes(slip));
}

export const call: KindRules<'call'> = {
  judged: false,
  valid: (question, value, { weekend, state }) => isOneOf(value, slipsLeft(weekend, state, question)),
  complete: () => true,
  credit: () => undefined,
  brings: (_question, document) => [{ type: 'arrived', document }],
  enters: (_question, document) => ({ by: 'call', document }),
};
