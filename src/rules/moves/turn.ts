/** The move from step to step: what is new arrives, what was forecast is revealed. */
import { wentOut } from '../echoes.ts';
import { arrivalAt } from '../file.ts';
import { rulesOf } from '../kinds/table.ts';
import { drawerStepWithId, lockedAnswerOf, placeOf, questionWithId, stepWithId } from '../lookup.ts';
import type { Happened, Result, State } from '../state.ts';
import { isFiled, mayGoOnTo } from '../steps.ts';
import type { QuestionId, Step, StepId, Weekend } from '../weekend.ts';

/**
 * Goes to a step: anywhere already reached, on where all before is done or optional, the drawer once filed.
 */
export function turn(weekend: Weekend, state: State, to: StepId): Result {
  if (stepWithId(weekend, to) === undefined) return { refused: 'unknown-step' };
  const inDrawer = drawerStepWithId(weekend, to) !== undefined;
  if (inDrawer && !isFiled(weekend, state)) return { refused: 'not-open' };
  if (to === state.at) return { state, happened: [] };
  return inDrawer ? goTo(state, to) : turnInWeekend(weekend, state, to);
}

function turnInWeekend(weekend: Weekend, state: State, to: StepId): Result {
  const target = placeOf(weekend, to);
  const reached = placeOf(weekend, state.reached);
  if (target < 0) return { refused: 'not-reached' };
  if (target <= reached) return goTo(state, to);
  if (!mayGoOnTo(weekend, state, to)) return { refused: 'not-finished' };
  // What is passed by brings no news.
  const passed = weekend.steps
    .slice(reached + 1, target + 1)
    .filter(({ id, optional }) => id === to || optional !== true);
  return {
    state: { ...state, at: to, reached: to },
    happened: [
      { type: 'turned', to, first: true },
      ...passed.flatMap((step) => newsOf(weekend, state, step)),
    ],
  };
}

function goTo(state: State, to: StepId): Result {
  return { state: { ...state, at: to }, happened: [{ type: 'turned', to, first: false }] };
}

function newsOf(weekend: Weekend, state: State, step: Step): readonly Happened[] {
  const document = arrivalAt(step);
  const arrived: readonly Happened[] = document === undefined ? [] : [{ type: 'arrived', document }];
  return [
    ...echo(weekend, state, step),
    ...arrived,
    ...(step.reveals ?? []).flatMap((id) => reveal(weekend, state, id)),
  ];
}

function echo(weekend: Weekend, state: State, { echo: bulletin }: Step): readonly Happened[] {
  const went = bulletin === undefined ? undefined : wentOut(weekend, state, bulletin);
  if (bulletin === undefined || went === undefined) return [];
  return [{ type: 'echoed', bulletin, due: went === 'overstated' }];
}

/** A forecast that was passed by stays unrevealed: there is no number to hand back. */
function reveal(weekend: Weekend, state: State, id: QuestionId): Happened | readonly Happened[] {
  const question = questionWithId(weekend, id);
  const answer = question && lockedAnswerOf(state, question);
  return question && answer !== undefined ? (rulesOf(question).reveals?.(question, answer) ?? []) : [];
}
