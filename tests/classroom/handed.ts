/** Hand-ins with known answers, for classes that can be counted by hand, and whole classes by seed. */
import type { Result } from '../../src/classroom/result.ts';
import type { State } from '../../src/rules/state.ts';
import { begin } from '../../src/rules/step.ts';
import type { Answer, StepId, Weekend } from '../../src/rules/weekend.ts';
import { chance } from '../rules/chance.ts';
import { playOn, type Said } from '../rules/desk.ts';
import { walk } from '../rules/walk.ts';

/** A hand-in with this state. */
export function handedIn(weekend: Weekend, state: State, more: Partial<Result> = {}): Result {
  return {
    key: 'a',
    code: 'K7QF2M',
    name: 'Quiet Heron',
    drawn: true,
    cameBy: 'link',
    weekend: weekend.id,
    contentVersion: weekend.contentVersion,
    edition: undefined,
    state,
    replayed: false,
    minutes: undefined,
    sittings: [],
    openedEarly: false,
    pair: false,
    leftOut: [],
    ...more,
  };
}

/** A hand-in in which these answers and no others are locked. */
export function answered(
  weekend: Weekend,
  answers: Readonly<Record<string, Answer>>,
  more: Partial<State> = {},
): Result {
  const state = { ...begin(weekend), answers, locked: Object.keys(answers), ...more };
  return handedIn(weekend, state);
}

/** As many hand-ins as there are answers, each with one of them alone. */
export function answeredEach(weekend: Weekend, question: string, answers: readonly Answer[]) {
  return answers.map((answer) => answered(weekend, { [question]: answer }));
}

/** Pupils who have clicked at random, each as far as 30 moves for its seed lead. */
export function walkedClass(weekend: Weekend, seeds: readonly number[]): readonly Result[] {
  return seeds.map((seed) => {
    let state = begin(weekend);
    for (const { result } of walk(weekend, chance(seed), 30 * seed))
      if ('state' in result) state = result.state;
    return handedIn(weekend, state, { key: String(seed) });
  });
}

/** A class that plays as far as `to` (to the end where it names none), each pupil with answers of its own and all others right. */
export function playedClass(
  weekend: Weekend,
  to: StepId | undefined,
  pupils: readonly Said[],
): readonly Result[] {
  return pupils.map((said, at) => {
    const name = `Seat ${at + 1}`;
    return handedIn(weekend, playOn(weekend, begin(weekend), to, said), { key: name, name });
  });
}
