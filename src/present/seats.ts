/** A pair at one screen: what each of the two has said alone. */
import { entry } from '../rules/lookup.ts';
import { isAskedOfEach } from '../rules/moves/alone.ts';
import type { SeatNumbers } from '../rules/state.ts';
import type { QuestionId } from '../rules/weekend.ts';
import { say } from '../words/words.ts';
import type { SeatsView } from './question-views.ts';
import type { Telling } from './telling.ts';

const NOBODY: SeatNumbers = [null, null];

/** Undefined where no pair plays, or none of the two is asked alone. */
export function seatsOf({ weekend, state, inClass }: Telling, question: QuestionId): SeatsView | undefined {
  if (!inClass?.choices.pairs || !isAskedOfEach(weekend, question)) return undefined;
  const numbers = entry(state.seats ?? {}, question) ?? NOBODY;
  return { numbers, asks: ([0, 1] as const).find((seat) => numbers[seat] === null) };
}

/** Who moved from where, in words; empty where nobody said anything alone. */
export function seatsText({ state, words }: Telling, question: QuestionId, ours: number): string {
  const [mine, yours] = entry(state.seats ?? {}, question) ?? NOBODY;
  return mine === null || yours === null ? '' : say(words, 'pair.ledger', { mine, yours, ours });
}
