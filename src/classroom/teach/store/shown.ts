/** What a room shows of the state: its words, the class on view, and the weekend that class has played. */
import type { Speech } from '../../../parts/context.ts';
import { say } from '../../../words/words.ts';
import { codeOf, EXAMPLE } from '../../code.ts';
import type { Result } from '../../result.ts';
import type { Taught } from './taught.ts';
import type { TeachState } from './state.ts';
import { LANGUAGE, WORDS } from './words.ts';

export interface Shown {
  /** The hand-ins of the class on view. */
  readonly results: readonly Result[];
  /** What they have played; undefined until it has come. */
  readonly taught: Taught | undefined;
}

export function shownIn({ results, tab, taught, choices }: TeachState): Shown {
  const shown = tab === undefined ? results : ofClass(results, tab);
  return { results: shown, taught: taught.get(shown[0]?.weekend ?? choices.weekend) };
}

/** Hand-ins never change in place, so those of a class may be kept for as long as they are: figures rest on them. */
const KEPT = new WeakMap<readonly Result[], Map<string, readonly Result[]>>();

function ofClass(results: readonly Result[], tab: string): readonly Result[] {
  const kept = KEPT.get(results) ?? new Map<string, readonly Result[]>();
  const own = kept.get(tab) ?? results.filter(({ code = NO_CODE }) => code === tab);
  KEPT.set(results, kept.set(tab, own));
  return own;
}

/** What the class on view is called: by the teacher's name for it where this page made it, else by its code. */
export function calledIn(state: TeachState): string {
  const { code, name } = classOnView(state);
  if (code === codeOf(EXAMPLE)) return say(WORDS, 'class.example');
  return name === '' ? code : name;
}

/** The code of the class on view, and its name where this page made it. */
export function classOnView(state: TeachState): { readonly code: string; readonly name: string } {
  const { choices } = state;
  const code = shownIn(state).results[0]?.code ?? choices.code;
  return { code, name: code === choices.code ? choices.name : '' };
}

/** How a hand-in is filed that was not played by a class link. */
const NO_CODE = '';

/** The class codes among the hand-ins, each with how many it has. */
export function classesIn({ results }: TeachState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code = NO_CODE } of results) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

export function speechIn(state: TeachState): Speech {
  const words = shownIn(state).taught?.production.words ?? WORDS;
  // Nothing is left to be learnt: the page has every word from the start.
  return { words, language: LANGUAGE, learn: () => undefined };
}
