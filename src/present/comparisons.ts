/** Everything scored and locked: what was said, what the article says, and how the two stand to each other. */
import { plain, say } from '../words/words.ts';
import { scoredCredit } from '../rules/credit.ts';
import { answerOf, entry, isLocked, questionWithId } from '../rules/lookup.ts';
import type { Question } from '../rules/weekend.ts';
import type { Outcome } from './kinds/kind.ts';
import { answerText, kindRow } from './kinds/table.ts';
import type { ComparisonView } from './panel-views.ts';
import { source } from './paragraphs.ts';
import { prompt, richOf, type Telling } from './telling.ts';

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
  const { verdict, credit } = outcomeOf(telling, question);
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
    credit,
    contested: entry(state.contested, id) ?? '',
  };
}

/** How an answer came out: by the kind's own measure, else against the key. */
function outcomeOf(telling: Telling, question: Question): Outcome {
  const { words, state, weekend } = telling;
  const answer = answerOf(state, question);
  const own = answer !== undefined && kindRow(question.kind).outcome?.(telling, question, answer);
  if (own) return own;
  const credit = scoredCredit(weekend, state, question);
  return {
    verdict: credit === 1 ? 'right' : credit ? 'partly' : 'wrong',
    credit:
      credit === undefined ? '' : say(words, 'compare.credit.value', { credit: Math.round(100 * credit) }),
  };
}
