/** What a player has to read on the way through the weekend: every word that stands open on a screen, once. */
import { presentStep } from '../../../src/present/present.ts';
import type { StepScreen } from '../../../src/present/screen.ts';
import { begun } from '../../../src/record/open-weekend.ts';
import { begin } from '../../../src/rules/step.ts';
import type { Move, State } from '../../../src/rules/state.ts';
import { production } from '../../present/tell.ts';
import { after } from '../../rules/walk.ts';
import { countWords } from './telling.ts';

/** What is read on demand, said already elsewhere, or spoken only: not on the way. */
const ASIDE = new Set([
  'why',
  'score',
  'source',
  'scale',
  'tray',
  'verbs',
  'actions',
  'balance',
  'clock',
  'clockShort',
  'iso',
  'chapterTitle',
  'note',
  'comparisons',
  'drawer',
  'aboutDrawer',
  'ledger',
  'formatLabel',
  'slip',
  'lines',
  'brier',
  'judgements',
  'wordLabel',
  'word',
]);
/** Keys whose strings are names within the program. */
const NAMES =
  /^(id|kind|room|scene|layout|chapter|place|map|verb|city|format|role|document|question|panel|side|mark|verdict|face|pan|weight|relation|chosen|correct|term|phrase|slot|shows|from|to|language|word|readout|fate|phrases|marked|key|spare|chosenWord)$/;

/** Every piece of text that stands open in a part of a description. */
export function textsIn(part: unknown, key = ''): readonly string[] {
  if (ASIDE.has(key)) return [];
  if (typeof part === 'string') return part.trim() === '' || NAMES.test(key) ? [] : [part];
  if (Array.isArray(part))
    return part.every(isRun) && part.length > 0
      ? [part.map(({ text }) => text).join('')]
      : part.flatMap((each) => textsIn(each, key));
  if (typeof part !== 'object' || part === null) return [];
  if ('role' in part && part.role === 'more') return [];
  return Object.entries(part).flatMap(([name, value]) => textsIn(value, name));
}

function isRun(part: unknown): part is { readonly text: string } {
  return (
    typeof part === 'object' &&
    part !== null &&
    'text' in part &&
    typeof part.text === 'string' &&
    !('id' in part)
  );
}

/** What is read of a journal's weekend, by step, each text where it first stands. */
export function readAlong(journal: readonly Move[]): ReadonlyMap<string, readonly string[]> {
  const seen = new Set<string>();
  const byStep = new Map<string, readonly string[]>();
  const look = (state: State) => {
    const screen = screenOf(state);
    const fresh = textsIn(screen).filter((each) => !seen.has(each));
    fresh.forEach((each) => seen.add(each));
    byStep.set(screen.id, [...(byStep.get(screen.id) ?? []), ...fresh]);
  };
  let state = begin(production.weekend);
  look(state);
  for (const move of journal) {
    state = after(production.weekend, state, move);
    look(state);
  }
  return byStep;
}

function screenOf(state: State): StepScreen {
  const screen = presentStep(production, {
    open: { ...begun(production.weekend, 'one', 1), state },
    last: 'one',
    saves: [],
    hand: undefined,
  });
  if (!screen) throw new Error('the weekend is not on screen');
  return screen;
}

/** All of it, in words. */
export const wordsRead = (read: ReadonlyMap<string, readonly string[]>): number =>
  [...read.values()].flat().reduce((sum, each) => sum + countWords(each), 0);
