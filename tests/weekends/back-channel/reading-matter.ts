/** What a player has to read on the way through the weekend: every word that stands open on a screen, once. */
import { laterPanels } from '../../../src/present/later-panels.ts';
import { presentStep } from '../../../src/present/present.ts';
import type { Production } from '../../../src/present/telling.ts';
import type { QuestionView } from '../../../src/present/kinds/table.ts';
import type { StepScreen } from '../../../src/present/screen.ts';
import { begun } from '../../../src/record/open-weekend.ts';
import { begin } from '../../../src/rules/step.ts';
import type { Move, State } from '../../../src/rules/state.ts';
import type { Kind } from '../../../src/rules/weekend.ts';
import { sayCount } from '../../../src/words/words.ts';
import { text, words } from '../../e2e/words.ts';
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
  'clocks',
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
  'inked',
]);
/** Keys whose strings are names within the program, and what such a name looks like where a key may hold either. */
const NAMES =
  /^(id|kind|room|scene|layout|chapter|place|map|verb|city|format|role|document|question|panel|side|mark|verdict|face|pan|weight|relation|chosen|correct|term|phrase|slot|shows|from|to|language|word|readout|fate|phrases|marked|key|spare|chosenWord|bulletin|as|step)$/;
const NAME = /^[a-z]+(-[a-z0-9]+)*$/;
const LABELS = /^(label|text|hint)$/;

/** What the page’s components say by themselves, of a question of each kind. */
const OWN: { readonly [K in Kind]?: readonly string[] } = {
  forecast: ['forecast.known'],
  relation: ['relation.pull'],
  placement: ['placement.weight'],
  bulletin: ['bulletin.flash.about'],
  correction: ['correction.first', 'correction.second'],
  judgement: ['judgement.asked', 'judgement.sources'],
  assessment: ['assessment.caveat', 'assessment.note', 'assessment.stamp.hint'],
};

/** Of a judgement the sheet prints the proposition; its prompt stands in the comparison alone. */
function textsOf(view: QuestionView): readonly string[] {
  const own = (OWN[view.kind] ?? []).map((id) => text(id));
  if (view.kind === 'judgement') return [...own, ...textsIn({ ...view, prompt: [] })];
  if (view.kind === 'assessment' && view.quarrels > 0) {
    own.push(counted('assessment.quarrels', view.quarrels));
  }
  if (view.kind !== 'correction') return [...own, ...textsIn(view)];
  const refilled = view.refilled.map(({ label, as }) => text(`correction.refilled.${as}`, { slot: label }));
  return [...own, ...textsIn({ ...view, refilled: [] }), ...refilled];
}

const counted = (id: string, count: number, values = {}) =>
  sayCount(words, production.language, id, count, values);

/** Every piece of text that stands open in a part of a description. */
function textsIn(part: unknown, key = ''): readonly string[] {
  if (ASIDE.has(key)) return [];
  if (typeof part === 'string')
    return part.trim() === '' || NAMES.test(key) || (NAME.test(part) && !LABELS.test(key)) ? [] : [part];
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
export function readAlong(
  journal: readonly Move[],
  told: Production = production,
): ReadonlyMap<string, readonly string[]> {
  const seen = new Set<string>();
  const byStep = new Map<string, readonly string[]>();
  const look = (state: State) => {
    const screen = screenOf(told, state);
    const { checked, questions, ...rest } = screen;
    const tally = checked ? [counted('batch.wrong', checked.wrong, { of: checked.of })] : [];
    const shown = [...textsIn(rest), ...questions.flatMap(textsOf), ...tally];
    const fresh = [...new Set(shown)].filter((each) => !seen.has(each));
    fresh.forEach((each) => seen.add(each));
    byStep.set(screen.id, [...(byStep.get(screen.id) ?? []), ...fresh]);
  };
  let state = begin(told.weekend);
  look(state);
  for (const move of journal) {
    state = after(told.weekend, state, move);
    look(state);
  }
  return byStep;
}

function screenOf(told: Production, state: State): StepScreen {
  const screen = presentStep(told, {
    open: { ...begun(told.weekend, 'one', 1), state },
    last: 'one',
    saves: [],
    hand: undefined,
    panels: laterPanels,
  });
  if (!screen) throw new Error('the weekend is not on screen');
  return screen;
}

/** All of it, in words. */
export const wordsRead = (read: ReadonlyMap<string, readonly string[]>): number =>
  [...read.values()].flat().reduce((sum, each) => sum + countWords(each), 0);
