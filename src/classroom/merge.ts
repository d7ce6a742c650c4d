/** Brings hand-ins together: one for each pupil, and what a teacher is told of it. Nobody is accused, and nothing that differs is thrown away unasked. */
import { codecOf } from '../record/kinds/table.ts';
import { writing } from '../record/packed/bits.ts';
import { questionWithId } from '../rules/lookup.ts';
import type { State } from '../rules/state.ts';
import type { QuestionId, Weekend } from '../rules/weekend.ts';
import type { Result } from './result.ts';

export type News<R extends Result = Result> =
  /** The same hand-in was here already. */
  | { readonly type: 'same'; readonly name: string }
  /** It goes on from the one that was here, or was here already further on. */
  | { readonly type: 'further'; readonly name: string }
  /** Another of this name has locked other answers, from `question` on: the teacher is asked. */
  | { readonly type: 'conflict'; readonly first: R; readonly second: R; readonly question: QuestionId }
  /** Two names, and every decision the same. */
  | { readonly type: 'alike'; readonly names: readonly [string, string] };

export interface Merged<R extends Result> {
  readonly results: readonly R[];
  readonly news: readonly News<R>[];
}

/** As few decisions as these may be the same by chance. */
const FEW = 12;

/** In the order of arrival; where two have one name and differ, the first stays until the teacher has decided. */
export function merged<R extends Result>(
  weekends: readonly Weekend[],
  before: readonly R[],
  more: readonly R[],
): Merged<R> {
  const difference = (one: R, other: R) =>
    firstDifference(
      weekends.find(({ id }) => id === one.weekend),
      one.state,
      other.state,
    );
  const byKey = new Map(before.map((result) => [result.key, result]));
  const likeOf = alike(difference);
  for (const result of before) likeOf(result);
  const news: News<R>[] = [];
  for (const second of more) {
    const first = byKey.get(second.key);
    if (!first) {
      byKey.set(second.key, second);
      const like = likeOf(second);
      if (like) news.push({ type: 'alike', names: [like.name, second.name] });
      continue;
    }
    const question = difference(first, second);
    if (question !== undefined) news.push({ type: 'conflict', first, second, question });
    else {
      const more = second.state.locked.length - first.state.locked.length;
      // Of two that say the same, the one that came with its journal says more.
      if (more > 0 || (more === 0 && !first.replayed)) byKey.set(second.key, second);
      news.push({ type: more === 0 ? 'same' : 'further', name: second.name });
    }
  }
  return { results: [...byKey.values()], news };
}

/** The second of two that differ, under a name of its own beside the first. */
export function beside<R extends Result>(results: readonly R[], second: R): readonly R[] {
  const taken = new Set(results.map(({ key }) => key));
  let number = 2;
  while (taken.has(`${second.key} (${number})`)) number += 1;
  return [...results, { ...second, key: `${second.key} (${number})`, name: `${second.name} (${number})` }];
}

/** The first question, in the order of locking, that both have locked and answered differently. */
function firstDifference(weekend: Weekend | undefined, one: State, other: State): QuestionId | undefined {
  const locked = new Set(other.locked);
  return one.locked.find((id) => {
    const question = weekend && locked.has(id) && questionWithId(weekend, id);
    if (!question) return false;
    // As it is packed: what is told in any order has one there, and what was typed is left out.
    const decided = (state: State) => {
      const bits = writing();
      codecOf(question, { weekend, state })(bits, state.answers[id], true);
      return bits.bits.join('');
    };
    return decided(one) !== decided(other);
  });
}

const MARKS = new WeakMap<State, string>();

/** The numbers that are locked, in one order; of very many they are asked for again and again. */
function numbersIn(state: State): string {
  const known = MARKS.get(state);
  if (known !== undefined) return known;
  const numbers = state.locked.filter((question) => typeof state.answers[question] === 'number').toSorted();
  const mark = JSON.stringify(numbers.map((question) => [question, state.answers[question]]));
  MARKS.set(state, mark);
  return mark;
}

/** Remembers whoever is handed to it, and returns another of the class who has decided the same throughout; only those whose numbers are the same are compared. */
function alike<R extends Result>(
  difference: (one: R, other: R) => QuestionId | undefined,
): (result: R) => R | undefined {
  const byNumbers = new Map<string, R[]>();
  return (result) => {
    const { state, code } = result;
    if (state.locked.length < FEW) return undefined;
    const mark = `${code} ${numbersIn(state)}`;
    const known = byNumbers.get(mark) ?? [];
    byNumbers.set(mark, [...known, result]);
    return known.find(
      (other) => other.state.locked.length === state.locked.length && difference(other, result) === undefined,
    );
  };
}
