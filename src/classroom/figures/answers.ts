/** What a class answered: only what is locked is anybody's answer. */
import { lockedAnswerOf, questionOfKind } from '../../rules/lookup.ts';
import type { State } from '../../rules/state.ts';
import type { AnswerByKind, Kind, QuestionId, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';

/** The locked answers to a question, of those who have locked one. */
export function lockedAnswers<K extends Kind>(
  results: readonly Result[],
  question: { readonly id: QuestionId; readonly kind: K },
): readonly AnswerByKind[K][] {
  return results.flatMap(({ state }) => {
    const answer = lockedAnswerOf(state, question);
    return answer === undefined ? [] : [answer];
  });
}

/** The number locked at a question that has a dial, in percent; undefined at any other. */
export function needleOf(weekend: Weekend, state: State, id: QuestionId): number | undefined {
  const dial = questionOfKind(weekend, id, 'forecast') ?? questionOfKind(weekend, id, 'credence');
  if (dial) return lockedAnswerOf(state, dial);
  const judgement = questionOfKind(weekend, id, 'judgement');
  return judgement && lockedAnswerOf(state, judgement)?.percent;
}
