/** What pupils wrote in their own words, by nobody: reasons for reading a thing differently, and notes on the page. */
import { questionsOfKind } from '../../rules/lookup.ts';
import type { Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidTo } from './answers.ts';

/** Each line once, in the order of the alphabet: in that of the hand-ins it could be told whose is whose. */
export function writtenLines(weekend: Weekend, results: readonly Result[]): readonly string[] {
  const reasons = results.flatMap(({ state }) => Object.values(state.contested));
  const notes = questionsOfKind(weekend, 'assessment').flatMap((question) =>
    saidTo(results, question).map(({ thing }) => thing.note),
  );
  return [...new Set([...reasons, ...notes].map((line) => line.trim()).filter(Boolean))].toSorted();
}
