/** A set in play: what was dealt, the small weekend of what is in hand, and what came of those before it. */
import { after, begun, type OpenWeekend } from '../record/open-weekend.ts';
import { creditOf } from '../rules/credit.ts';
import { questionWithId } from '../rules/lookup.ts';
import type { Happened, Move } from '../rules/state.ts';
import { step } from '../rules/step.ts';
import { nextStep } from '../rules/steps.ts';
import type { Answer } from '../rules/weekend.ts';
import type { LoadedWeekend } from '../weekends/entry.ts';

/** One thing to be answered, as a weekend of its own. */
export interface Leaf {
  readonly id: string;
  readonly loaded: LoadedWeekend;
  /** It was answered before. */
  readonly again: boolean;
}

/** What came of one: its answer, and its credit, 0–1, where it has a key. */
export interface Done {
  readonly id: string;
  readonly answer: Answer;
  readonly credit: number | undefined;
}

export interface SetInPlay {
  readonly leaves: readonly Leaf[];
  readonly at: number;
  readonly open: OpenWeekend;
  readonly done: readonly Done[];
  /** Differs from set to set: the seed by which options are shuffled. */
  readonly seed: string;
}

/** The set before its first answer; undefined where nothing was dealt. */
export function begunSet(leaves: readonly Leaf[], seed: string): SetInPlay | undefined {
  const [first] = leaves;
  return first && { leaves, at: 0, open: opened(first, seed), done: [], seed };
}

function opened({ id, loaded }: Leaf, seed: string): OpenWeekend {
  return begun(loaded.weekend, `${seed}-${id}`, 1);
}

export function leafOf({ leaves, at }: SetInPlay): Leaf | undefined {
  return leaves[at];
}

export interface Moved {
  readonly set: SetInPlay;
  readonly happened: readonly Happened[];
  /** What has just been answered for good. */
  readonly done: Done | undefined;
}

/** What a move does to what is in hand; undefined where it is refused. What is told of an answer on a step of its own is told at once. */
export function moved(set: SetInPlay, made: Move): Moved | undefined {
  const result = step(set.open.weekend, set.open.state, made);
  if ('refused' in result) return undefined;
  const open = after(set.open, made, result.state);
  const done = doneBy(open, result.happened);
  const now: SetInPlay = { ...set, open, done: [...set.done, ...(done ? [done] : [])] };
  const told = done && toldStep(open);
  const on = told === undefined ? undefined : moved(now, { type: 'turn', to: told });
  const happened = [...result.happened.filter(({ type }) => type !== 'filed'), ...(on?.happened ?? [])];
  return { set: on?.set ?? now, happened, done };
}

function doneBy({ weekend, state }: OpenWeekend, happened: readonly Happened[]): Done | undefined {
  const locked = happened.find((each) => each.type === 'locked');
  const question = locked && questionWithId(weekend, locked.question);
  const answer = question && state.answers[question.id];
  if (!question || answer === undefined) return undefined;
  return { id: question.id, answer, credit: creditOf(weekend, state, question) };
}

/** The step that tells what was so, where one follows. */
function toldStep({ weekend, state }: OpenWeekend): string | undefined {
  const next = nextStep(weekend, state);
  return next?.reveals ? next.id : undefined;
}

/** The next of the set in hand; undefined at its end. */
export function turned(set: SetInPlay): SetInPlay | undefined {
  const at = set.at + 1;
  const leaf = set.leaves[at];
  return leaf && { ...set, at, open: opened(leaf, set.seed) };
}
