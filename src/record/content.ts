/** Brings what was played of an earlier content version up to that of today: what was renamed is followed, what is no longer asked is archived. */
import { isComplete } from '../rules/credit.ts';
import { isAnswer } from '../rules/kinds/table.ts';
import { drawerStepWithId, entry, questionWithId, stepWithId } from '../rules/lookup.ts';
import type { State } from '../rules/state.ts';
import { isShapedAsState } from '../rules/snapshot.ts';
import { isFiled } from '../rules/steps.ts';
import type { ContentChange, QuestionId, StepId, Weekend } from '../rules/weekend.ts';
import type { Archived, Save } from './format.ts';
import type { Entry } from './journal.ts';
import { readParts } from './save-text.ts';

/** Where ids of an earlier version are found today; a question that is no longer asked is nowhere. */
interface Renamed {
  readonly step: (id: StepId) => StepId;
  readonly question: (id: QuestionId) => QuestionId | undefined;
}

function renamedSince(weekend: Weekend, contentVersion: number): Renamed {
  const changes = (weekend.changes ?? [])
    .filter(({ from }) => from >= contentVersion)
    .sort((one, other) => one.from - other.from);
  const follow = (
    id: string,
    table: (change: ContentChange) => Readonly<Record<string, string>> | undefined,
  ) => changes.reduce((now, change) => entry(table(change) ?? {}, now) ?? now, id);
  return {
    step: (id) => follow(id, ({ steps }) => steps),
    question: (id) => {
      const now = follow(id, ({ questions }) => questions);
      return questionWithId(weekend, now) ? now : undefined;
    },
  };
}

/**
 * A save of an earlier content version as one of today's: every move recent, its states in the ids of today, and what
 * has no place in them archived. What cannot be read stays as it was: whoever opens the save will find that.
 * @param texts the full parts of its journal
 */
export function broughtUp(weekend: Weekend, save: Save, texts: readonly string[]): Save {
  const { contentVersion } = save;
  if (contentVersion === weekend.contentVersion) return save;
  const parts = readParts(texts, 0, save.parts);
  const moves = parts && save.journal && [...parts.flat(), ...save.journal];
  const up = (value: unknown) =>
    isShapedAsState(value) ? broughtUpState(weekend, contentVersion, value) : { state: value, archived: [] };
  const { state: snapshot, archived } = up(save.snapshot);
  return {
    ...save,
    parts: 0,
    journal: moves && broughtUpMoves(weekend, contentVersion, moves),
    base: up(save.base).state,
    snapshot,
    archived: [...save.archived, ...archived],
  };
}

/** Moves of an earlier version as moves of today's; undefined where one was about what is no longer asked. */
function broughtUpMoves(
  weekend: Weekend,
  contentVersion: number,
  moves: readonly Entry[],
): Entry[] | undefined {
  const renamed = renamedSince(weekend, contentVersion);
  const today = moves.flatMap((move): Entry | readonly Entry[] => {
    if (move.type === 'turn') return { ...move, to: renamed.step(move.to) };
    if ('bulletin' in move) {
      const bulletin = renamed.question(move.bulletin);
      return bulletin === undefined ? [] : { ...move, bulletin };
    }
    const about = 'step' in move ? { ...move, step: renamed.step(move.step) } : move;
    if (!('question' in about)) return about;
    const question = renamed.question(about.question ?? '');
    return question === undefined ? [] : { ...about, question };
  });
  return today.length === moves.length ? today : undefined;
}

/** A state of an earlier version as one of today's, and the answers that have no place in it. */
function broughtUpState(
  weekend: Weekend,
  contentVersion: number,
  then: State,
): { readonly state: State; readonly archived: readonly Archived[] } {
  const renamed = renamedSince(weekend, contentVersion);
  const placed = (answers: State['answers'], state: State): State['answers'] =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => {
        const question = questionWithId(weekend, renamed.question(id) ?? '');
        return question && isAnswer(question, answer, { weekend, state }) ? [[question.id, answer]] : [];
      }),
    );
  const kept = (ids: readonly QuestionId[]) => [...new Set(ids.flatMap((id) => renamed.question(id) ?? []))];
  const renamedKeys = <T>(byQuestion: Readonly<Record<QuestionId, T>>): Readonly<Record<QuestionId, T>> =>
    Object.fromEntries(
      Object.entries(byQuestion).flatMap(([id, each]) => {
        const question = renamed.question(id);
        return question === undefined ? [] : [[question, each]];
      }),
    );
  const locked = kept(then.locked);
  const { flash: went, seats, ...others } = then;
  const flash = went === undefined ? undefined : renamed.question(went);
  const moved: State = {
    ...others,
    ...(flash === undefined ? {} : { flash }),
    at: renamed.step(then.at),
    reached: renamed.step(then.reached),
    locked,
  };
  const answers = placed(then.answers, { ...moved, answers: placed(then.answers, moved) });
  const state: State = {
    ...moved,
    answers,
    ...(seats === undefined ? {} : { seats: renamedKeys(seats) }),
    known: kept(then.known),
    checked: Object.fromEntries(
      Object.entries(then.checked)
        .map(([step, held]) => [renamed.step(step), placed(held, moved)] as const)
        .filter(([step]) => stepWithId(weekend, step)?.batch === true),
    ),
    contested: renamedKeys(then.contested),
  };
  const isFinished = (id: QuestionId) => {
    const question = questionWithId(weekend, id);
    return question !== undefined && isComplete(weekend, state, question);
  };
  const archived = Object.entries(then.answers)
    .filter(([id, answer]) => answer !== null && entry(answers, renamed.question(id) ?? '') === undefined)
    .map(([question, answer]) => ({ contentVersion, question, answer }));
  const finished: State = { ...state, locked: locked.filter(isFinished) };
  return { state: atOpenStep(weekend, finished), archived };
}

/** Where the drawer is shut again, since what filed the weekend is asked anew, the player stands where play goes on. */
function atOpenStep(weekend: Weekend, state: State): State {
  const shut = drawerStepWithId(weekend, state.at) !== undefined && !isFiled(weekend, state);
  return shut ? { ...state, at: state.reached } : state;
}
