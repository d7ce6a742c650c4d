/** Forecasts' outcomes: the player's own number, what happened, how far off it was, why. */
import { type Rich, rich, say, sayIfAny } from '../words/words.ts';
import { brier, missOf } from '../rules/brier.ts';
import { estimativeWord } from '../rules/estimative.ts';
import { isLocked, lockedAnswerOf, questionOfKind, questionWithId } from '../rules/lookup.ts';
import type { QuestionId, Step } from '../rules/weekend.ts';
import type { RevealView } from './desk-views.ts';
import { isSilent } from './looks.ts';
import { source } from './paragraphs.ts';
import { ofQuestion, prompt, richOf, type Telling, wordFor } from './telling.ts';

/** What was passed by is not among them: there is no number to hand back. How they are scored is told with the first one. */
export function revealsOf(telling: Telling, step: Step): readonly RevealView[] {
  const { scenery, weekend, state } = telling;
  const first = weekend.steps
    .filter(({ chapter }) => !isSilent(scenery, chapter))
    .flatMap((each) => shownBy(telling, each))
    .find((id) => isLocked(state, id));
  const bare = isSilent(scenery, step.chapter);
  const views = shownBy(telling, step).flatMap((id) => revealView(telling, id, { first, bare }) ?? []);
  const scored = views.filter(({ known }) => !known).map(({ miss }) => miss);
  const [least, most] = [Math.min(...scored), Math.max(...scored)];
  if (scored.length < 2 || least === most) return views;
  const holds = { closest: holderOf(views, least), furthest: holderOf(views, most) };
  return views.map((view) => {
    const held = view === holds.closest ? 'closest' : view === holds.furthest ? 'furthest' : undefined;
    return held ? { ...view, held: say(telling.words, `reveal.${held}`) } : view;
  });
}

/** Those of the record have a sheet of their own. */
function shownBy({ weekend }: Telling, { reveals = [] }: Step): readonly QuestionId[] {
  return reveals.filter((id) => questionWithId(weekend, id)?.counts !== 'record');
}

/** Of those that are equally far off, the first. */
function holderOf(views: readonly RevealView[], miss: number): RevealView | undefined {
  return views.find((view) => !view.known && view.miss === miss);
}

interface Manner {
  /** With which how they are scored is told. */
  readonly first: QuestionId | undefined;
  /** In words alone. */
  readonly bare: boolean;
}

function revealView(telling: Telling, id: QuestionId, { first, bare }: Manner): RevealView | undefined {
  const { words, state, weekend } = telling;
  const question = questionOfKind(weekend, id, 'forecast');
  const percent = question && lockedAnswerOf(state, question);
  if (!question || percent === undefined) return undefined;
  const { outcome } = question;
  const miss = missOf(percent, outcome);
  const known = state.known.includes(id);
  const off = say(words, 'reveal.off', { miss, brier: brier(percent, outcome).toFixed(2) });
  return {
    id,
    prompt: prompt(telling, id),
    said: say(words, 'reveal.said', { percent, word: wordFor(telling, percent) }),
    percent,
    outcome,
    happened: ofQuestion(telling, id, 'happened'),
    why: whyOf(telling, id, percent, outcome),
    source: source(telling, question),
    lesson: richOf(telling, id, 'lesson'),
    sources: sayIfAny(words, `q.${id}.sources`),
    miss,
    held: '',
    score: known ? say(words, 'reveal.known') : bare ? '' : off,
    about: id === first && !known ? say(words, 'reveal.about') : '',
    bare,
    known,
  };
}

/** The line for a number on the right or the wrong side of 50, then the reason. An even chance took no side. */
function whyOf(telling: Telling, id: QuestionId, percent: number, outcome: 0 | 1): Rich {
  const why = richOf(telling, id, 'why');
  if (estimativeWord(percent) === 'even') return why;
  const near = outcome === 1 ? percent > 50 : percent < 50;
  const line = rich(telling.words, `q.${id}.${near ? 'near' : 'far'}`);
  return [...line, { text: ' ' }, ...why];
}
