/** Deeds of judging: what stands on the page before it is stamped. */
import { answerOf, questionsOfKind } from '../lookup.ts';
import { quarrels } from '../stance.ts';
import type { AnswerByKind } from '../weekend.ts';
import { HABIT, when, type Watching } from './deed.ts';

/** The judgements of the page as it stands: it is remarked on before it is stamped. */
function page(passes: (answers: readonly AnswerByKind['judgement'][]) => boolean): Watching {
  return (weekend, state) => {
    const answers = questionsOfKind(weekend, 'judgement').flatMap(
      (question) => answerOf(state, question) ?? [],
    );
    const count = answers.filter(({ stance }) => stance === 'open').length;
    return when(answers.length > 0 && passes(answers), { count });
  };
}

const isOpen = ({ stance }: AnswerByKind['judgement']) => stance === 'open';

export const judging = {
  'page-open': page((answers) => answers.filter(isOpen).length >= HABIT),
  'page-firm': page((answers) => !answers.some(isOpen)),
  'page-quarrels': page((answers) =>
    answers.some(
      ({ stance, percent }) => stance !== undefined && percent !== undefined && quarrels(stance, percent),
    ),
  ),
} as const satisfies Readonly<Record<string, Watching>>;
