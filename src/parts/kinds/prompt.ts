/** What names a question's group of options: the prompt that stands over it, so that no screen reader says it twice. */
import type { QuestionId } from '../../rules/weekend.ts';

export function promptOf(question: QuestionId): string {
  return `prompt-${question}`;
}
