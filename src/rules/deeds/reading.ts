/** Deeds of reading: marks, threads tried together, how many people a joint was left as, and what was known beforehand. */
import { tallyOf } from '../credit.ts';
import { hitsInMarks } from '../hits.ts';
import { answerOf, entry, isLocked, lockedAnswerOf, questionsOfKind, questionsOfStep } from '../lookup.ts';
import { isSame } from '../shape.ts';
import type { People } from '../balance.ts';
import { HABIT, when, type Watching } from './deed.ts';

/** What came of a batch that was checked and is locked: how many did not hold then, and whether anything was changed. */
function batch(passes: (wrong: number, changed: boolean) => boolean): Watching {
  return (weekend, state) => {
    for (const step of weekend.steps) {
      const held = entry(state.checked, step.id);
      const questions = questionsOfStep(weekend, step);
      if (!held || !questions.every(({ id }) => isLocked(state, id))) continue;
      const { wrong } = tallyOf(weekend, state, step) ?? { wrong: 0 };
      const changed = questions.some((question) => !isSame(held[question.id], answerOf(state, question)));
      if (passes(wrong, changed)) return { figures: { count: questions.length, wrong } };
    }
    return undefined;
  };
}

function joint(people: People): Watching {
  return (weekend, state) =>
    when(questionsOfKind(weekend, 'joint').some((question) => lockedAnswerOf(state, question) === people));
}

export const reading = {
  'marked-beyond': (weekend, state) => {
    const { falseAlarms } = hitsInMarks(weekend, state);
    return when(falseAlarms > 1, { count: falseAlarms });
  },
  'marked-exactly': (weekend, state) => {
    const { hits, of, falseAlarms } = hitsInMarks(weekend, state);
    return when(of >= HABIT && hits === of && falseAlarms === 0, { count: of });
  },
  'threads-at-once': batch((wrong) => wrong === 0),
  'second-look': batch((wrong, changed) => wrong > 0 && changed),
  'let-stand': batch((wrong, changed) => wrong > 0 && !changed),
  'one-person': joint('one'),
  'two-people': joint('two'),
  knew: (_weekend, { known }) => when(known.length >= HABIT, { count: known.length }),
} as const satisfies Readonly<Record<string, Watching>>;
