/** What is said of a locked answer: the verdict, the line written for this item, and why. */
import { plain, type Rich, rich, say } from '../words/words.ts';
import { creditOf, scoredCredit } from '../rules/credit.ts';
import { mayBeTold } from '../rules/echoes.ts';
import type { Question } from '../rules/weekend.ts';
import type { Feedback } from './question-views.ts';
import { source } from './paragraphs.ts';
import { richOf, type Telling } from './telling.ts';

/** Undefined before the lock, and for what is only judged later. */
export function feedbackOf(telling: Telling, question: Question): Feedback | undefined {
  const { weekend, state } = telling;
  if (!mayBeTold(weekend, state, question.id)) return undefined;
  const credit = creditOf(weekend, state, question);
  const second = scoredCredit(weekend, state, question) !== credit;
  const noted = richOf(telling, question.id, 'noted');
  const why = richOf(telling, question.id, 'why');
  if (noted.length > 0) return { verdict: 'noted', line: noted, why, source: source(telling, question) };
  if (credit === undefined || !(`q.${question.id}.right` in telling.words)) return undefined;
  const verdict = credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partly';
  const line = lineOf(telling, question, verdict);
  const after: Rich = second ? [{ text: ` ${say(telling.words, 'batch.second')}` }] : [];
  // What the line says already need not be said again.
  const more = plain(why) === plain(line) ? [] : why;
  return { verdict, line: [...line, ...after], why: more, source: source(telling, question) };
}

/** Where a question has no line for being partly right, half right is told as wrong, with its reason. */
function lineOf(telling: Telling, { id }: Question, verdict: 'right' | 'partly' | 'wrong'): Rich {
  const part = `q.${id}.${verdict}` in telling.words ? verdict : 'wrong';
  return rich(telling.words, `q.${id}.${part}`);
}
