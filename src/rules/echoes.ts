/** What becomes of a line on the wire: nobody judges it when it goes out; a later step tells how it went. */
import { overstatedIn, overstatedSlots, printedCorrection } from './bulletins.ts';
import { creditOf } from './credit.ts';
import { echoOf, isLocked, lockedAnswerOf, questionOfKind } from './lookup.ts';
import type { State } from './state.ts';
import { isReached } from './steps.ts';
import type { QuestionId, Weekend } from './weekend.ts';

/** How a line went out: as the file has it, short of it, or beyond it. */
export type WentOut = 'sound' | 'vague' | 'overstated';

/**
 * Where a line stands: `out` until its echo is reached; one that said too much is `corrected`, or `repeated` where its
 * correction says too much again.
 */
export type Fate = 'out' | WentOut | 'corrected' | 'repeated';

/** How a locked bulletin went out; undefined for anything else. */
export function wentOut(weekend: Weekend, state: State, bulletin: QuestionId): WentOut | undefined {
  const question = questionOfKind(weekend, bulletin, 'bulletin');
  if (!question || !isLocked(state, bulletin)) return undefined;
  if (overstatedSlots(weekend, state, bulletin).length > 0) return 'overstated';
  return creditOf(weekend, state, question) === 1 ? 'sound' : 'vague';
}

/** Where a locked bulletin stands; undefined for anything else. */
export function fateOf(weekend: Weekend, state: State, bulletin: QuestionId): Fate | undefined {
  const went = wentOut(weekend, state, bulletin);
  const echo = echoOf(weekend, bulletin);
  if (went !== undefined && echo && !isReached(weekend, state, echo)) return 'out';
  return went === 'overstated' ? correctedAs(weekend, state, bulletin) : went;
}

function correctedAs(weekend: Weekend, state: State, bulletin: QuestionId): Fate {
  const correction = printedCorrection(weekend, state, bulletin);
  const printed = correction && lockedAnswerOf(state, correction)?.slots;
  if (!printed) return 'overstated';
  const again = overstatedIn(overstatedSlots(weekend, state, bulletin), printed);
  return again.length > 0 ? 'repeated' : 'corrected';
}

/** Whether it may be told by now how good an answer was: of a line only after its echo, and after its correction. */
export function mayBeTold(weekend: Weekend, state: State, question: QuestionId): boolean {
  const fate = fateOf(weekend, state, question);
  return isLocked(state, question) && fate !== 'out' && fate !== 'overstated';
}
