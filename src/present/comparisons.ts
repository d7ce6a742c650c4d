/** Everything scored and locked: what was said, what the article says, and how the two stand to each other. */
import { plain, say } from '../words/words.ts';
import { brier } from '../rules/brier.ts';
import { scoredCredit } from '../rules/credit.ts';
import { answerOf, isLocked, questionWithId } from '../rules/lookup.ts';
import type { Question } from '../rules/weekend.ts';
import type { ComparisonView, ComparisonVerdict } from './panel-views.ts';
import { answerText } from './answers.ts';
import { againstCoin, brierLine, prompt, richOf, source, type Telling } from './telling.ts';

/** In the order in which it was asked, the drawer last. */
export function comparisons(telling: Telling): readonly ComparisonView[] {
  const { weekend, state } = telling;
  const order = [...weekend.steps, ...weekend.drawer].flatMap((step) => step.questions);
  return order.flatMap((id) => {
    const question = questionWithId(weekend, id);
    const scored = question && ['forecasts', 'judgement', 'reading'].includes(question.counts);
    return scored && isLocked(state, id) ? [comparison(telling, question)] : [];
  });
}

function comparison(telling: Telling, question: Question): ComparisonView {
  const { words, state } = telling;
  const { id } = question;
  const verdict = verdictOf(telling, question);
  return {
    item: say(words, `item.${id}`),
    question: id,
    readout: say(words, `readout.${question.counts}`),
    verdict,
    verdictLabel: say(words, `compare.verdict.${verdict}`),
    prompt: plain(prompt(telling, id)),
    yours: answerText(telling, question),
    article: plain(richOf(telling, id, 'article')),
    why: plain(richOf(telling, id, 'why')),
    source: source(telling, question),
    credit: creditText(telling, question),
    contested: state.contested[id] ?? '',
  };
}

/** A forecast is held against the coin, everything else against the key. */
function verdictOf(telling: Telling, question: Question): ComparisonVerdict {
  const { state, weekend } = telling;
  if (question.kind === 'forecast') {
    if (state.known.includes(question.id)) return 'known';
    return againstCoin(brier(answerOf(state, question) ?? 50, question.outcome));
  }
  const credit = scoredCredit(weekend, state, question) ?? 0;
  if (credit === 1) return 'right';
  return credit === 0 ? 'wrong' : 'partly';
}

function creditText(telling: Telling, question: Question): string {
  const { words, state, weekend } = telling;
  if (question.kind === 'forecast') {
    if (state.known.includes(question.id)) return say(words, 'compare.known');
    const percent = answerOf(state, question) ?? 50;
    return brierLine(telling, percent, question.outcome);
  }
  const credit = scoredCredit(weekend, state, question);
  return credit === undefined ? '' : say(words, 'compare.credit.value', { credit: Math.round(100 * credit) });
}
