/** Deeds of filing: what became of the lines that went out, of the FLASH, and of the page. */
import { chosenOption, refilledAs, wentOutOverstated } from '../bulletins.ts';
import { answerOf, lockedAnswerOf, questionsOfKind } from '../lookup.ts';
import { isFlashSpent } from '../moves/flash.ts';
import { quarrels } from '../stance.ts';
import type { State } from '../state.ts';
import { reachedSteps } from '../steps.ts';
import type { AnswerByKind, BulletinQuestion, Weekend } from '../weekend.ts';
import { HABIT, when, type Watching } from './deed.ts';

/** The lines of which it is known what became of them. */
function echoed(weekend: Weekend, state: State): readonly BulletinQuestion[] {
  const reached = reachedSteps(weekend, state);
  return questionsOfKind(weekend, 'bulletin').filter(({ id }) => reached.some(({ echo }) => echo === id));
}

/** Whether a line said all that the file held and no more, less, or too much. */
function saidOf(weekend: Weekend, state: State, line: BulletinQuestion): 'sound' | 'vague' | 'too-much' {
  if (wentOutOverstated(weekend, state, line.id)) return 'too-much';
  const chosen = lockedAnswerOf(state, line) ?? {};
  return line.slots.every((slot) => chosenOption(slot, chosen)?.credit === 1) ? 'sound' : 'vague';
}

function lines(passes: (said: readonly ReturnType<typeof saidOf>[]) => boolean): Watching {
  return (weekend, state) => {
    const said = echoed(weekend, state).map((line) => saidOf(weekend, state, line));
    return when(said.length > 0 && passes(said), { count: said.length });
  };
}

/** A printed correction of which every slot, or any, came out so. */
function correction(passes: (refilled: readonly ReturnType<typeof refilledAs>[]) => boolean): Watching {
  return (weekend, state) => {
    const passing = questionsOfKind(weekend, 'correction').filter((question) => {
      const slots = lockedAnswerOf(state, question)?.slots;
      const line = questionsOfKind(weekend, 'bulletin').find(({ id }) => id === question.bulletin);
      const refilled = line?.slots.flatMap((slot) => {
        const option = slots && chosenOption(slot, slots);
        return option ? [refilledAs(option)] : [];
      });
      return refilled !== undefined && refilled.length > 0 && passes(refilled);
    });
    return when(passing.length > 0, { count: passing.length });
  };
}

function flash(fell: boolean): Watching {
  return (weekend, state) =>
    when(
      echoed(weekend, state).some(
        ({ id }) => state.flash === id && wentOutOverstated(weekend, state, id) === fell,
      ),
    );
}

/** The judgements of the page as it stands: it is remarked on before it is stamped. */
function page(passes: (answers: readonly AnswerByKind['judgement'][]) => boolean): Watching {
  return (weekend, state) => {
    const answers = questionsOfKind(weekend, 'judgement').flatMap(
      (question) => answerOf(state, question) ?? [],
    );
    const count = answers.filter(({ stance }) => stance === 'open').length;
    return when(answers.length > 0 && passes(answers), { count });
  };
}

const isOpen = ({ stance }: AnswerByKind['judgement']) => stance === 'open';

export const filing = {
  'line-stood': lines((said) => said.every((each) => each === 'sound')),
  'line-vague': lines((said) => said.includes('vague')),
  corrected: correction((refilled) => refilled.every((each) => each === 'right')),
  'fault-repeated': correction((refilled) => refilled.includes('repeated')),
  'flash-stood': flash(false),
  'flash-fell': flash(true),
  'no-flash': (weekend, state) =>
    when(
      !isFlashSpent(state) && echoed(weekend, state).length === questionsOfKind(weekend, 'bulletin').length,
    ),
  'page-open': page((answers) => answers.filter(isOpen).length >= HABIT),
  'page-firm': page((answers) => !answers.some(isOpen)),
  'page-quarrels': page((answers) =>
    answers.some(
      ({ stance, percent }) => stance !== undefined && percent !== undefined && quarrels(stance, percent),
    ),
  ),
} as const satisfies Readonly<Record<string, Watching>>;
