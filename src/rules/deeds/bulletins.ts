/** Deeds of filing: what became of the bulletins that went out, and of the FLASH. */
import { chosenOption, refilledAs } from '../bulletins.ts';
import { fateOf, wentOut, type WentOut } from '../echoes.ts';
import { lockedAnswerOf, questionOfKind, questionsOfKind } from '../lookup.ts';
import { isFlashSpent } from '../moves/flash.ts';
import type { State } from '../state.ts';
import type { CorrectionQuestion, QuestionId, Weekend } from '../weekend.ts';
import { when, type Watching } from './deed.ts';

/** The bulletins of which it is known what became of them, by how they went out. */
function echoed(weekend: Weekend, state: State): ReadonlyMap<QuestionId, WentOut> {
  return new Map(
    questionsOfKind(weekend, 'bulletin').flatMap(({ id }) => {
      const went = wentOut(weekend, state, id);
      return went === undefined || fateOf(weekend, state, id) === 'out' ? [] : [[id, went] as const];
    }),
  );
}

function bulletins(passes: (went: readonly WentOut[]) => boolean): Watching {
  return (weekend, state) => {
    const went = [...echoed(weekend, state).values()];
    return when(went.length > 0 && passes(went), { count: went.length });
  };
}

/** A correction that puts everything right which it fills again. */
function putsRight(weekend: Weekend, state: State, correction: CorrectionQuestion): boolean {
  const filled = lockedAnswerOf(state, correction)?.slots;
  const slots = questionOfKind(weekend, correction.bulletin, 'bulletin')?.slots ?? [];
  const options = slots.flatMap((slot) => (filled && chosenOption(slot, filled)) ?? []);
  return options.length > 0 && options.every((option) => refilledAs(option) === 'right');
}

function flash(fell: boolean): Watching {
  return (weekend, state) => {
    const went = state.flash === undefined ? undefined : echoed(weekend, state).get(state.flash);
    return when(went !== undefined && (went === 'overstated') === fell);
  };
}

export const filing = {
  'line-stood': bulletins((went) => went.every((each) => each === 'sound')),
  'line-vague': bulletins((went) => went.includes('vague')),
  'put-right': (weekend, state) => {
    const right = questionsOfKind(weekend, 'correction').filter((each) => putsRight(weekend, state, each));
    return when(right.length > 0, { count: right.length });
  },
  'fault-repeated': (weekend, state) =>
    when(questionsOfKind(weekend, 'bulletin').some(({ id }) => fateOf(weekend, state, id) === 'repeated')),
  'flash-stood': flash(false),
  'flash-fell': flash(true),
  'no-flash': (weekend, state) =>
    when(!isFlashSpent(state) && echoed(weekend, state).size === questionsOfKind(weekend, 'bulletin').length),
} as const satisfies Readonly<Record<string, Watching>>;
