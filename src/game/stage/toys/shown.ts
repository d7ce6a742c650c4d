/** What a screen shows of one sort, whatever kind of question it belongs to. */
import type { Screen } from '../../../present/screen.ts';
import type { Toy, ToyOf } from '../../../present/toys.ts';

/** The toys of a sort by their questions, in the order of the screen. */
export function shown<S extends Toy['shows']>(screen: Screen, sort: S): ReadonlyMap<string, ToyOf<S>> {
  const isOfSort = (toy: Toy | undefined): toy is ToyOf<S> => toy?.shows === sort;
  const questions = 'questions' in screen ? screen.questions : [];
  return new Map(questions.flatMap(({ id, toy }) => (isOfSort(toy) ? [[id, toy] as const] : [])));
}
