/** A forecast's outcome: the player's own number, what happened, why, and what it scored. */
import { type Rich, rich, say } from '../words/words.ts';
import { brier } from '../rules/brier.ts';
import { estimativeWord } from '../rules/estimative.ts';
import { isLocked, lockedAnswerOf, questionOfKind } from '../rules/lookup.ts';
import type { QuestionId, Step } from '../rules/weekend.ts';
import type { RevealView } from './desk-views.ts';
import { brierLine, ofQuestion, prompt, richOf, source, type Telling, wordFor } from './telling.ts';

/** What was passed by is not among them: there is no number to hand back. */
export function revealsOf(telling: Telling, step: Step): readonly RevealView[] {
  const first = telling.weekend.steps
    .flatMap(({ reveals }) => reveals ?? [])
    .find((id) => isLocked(telling.state, id));
  return (step.reveals ?? []).flatMap((id) => revealView(telling, id, id === first) ?? []);
}

/** How a forecast is scored is told with the first one. */
function revealView(telling: Telling, id: QuestionId, isFirst: boolean): RevealView | undefined {
  const question = questionOfKind(telling.weekend, id, 'forecast');
  const percent = question && lockedAnswerOf(telling.state, question);
  if (!question || percent === undefined) return undefined;
  const score = brier(percent, question.outcome);
  const known = telling.state.known.includes(id);
  const line = brierLine(telling, percent, question.outcome);
  return {
    id,
    prompt: prompt(telling, id),
    said: say(telling.words, 'reveal.said', { percent, word: wordFor(telling, percent) }),
    percent,
    outcome: question.outcome,
    happened: ofQuestion(telling, id, 'happened'),
    why: whyOf(telling, id, percent, question.outcome),
    source: source(telling, question),
    brier: score,
    score: known
      ? say(telling.words, 'reveal.known')
      : [line, isFirst ? say(telling.words, 'reveal.brier.about') : ''].filter(Boolean).join(' '),
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
