/** Grade: source and information, each graded on an axis of its own. */
import { isOneOf, isRecordOf } from '../shape.ts';
import type { KindRules } from './kind.ts';

/** The axes of STANAG 2511: reliability of the source, credibility of the information. */
export const GRADE_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const GRADE_NUMBERS = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * 1 where accepted; half where its letter or its number stands in an accepted grade and neither can never be
 * right; else 0.
 */
export const grade: KindRules<'grade'> = {
  judged: true,
  valid: (_question, value) =>
    isRecordOf(value, ['letter', 'number']) &&
    (!Object.hasOwn(value, 'letter') || isOneOf(value['letter'], GRADE_LETTERS)) &&
    (!Object.hasOwn(value, 'number') || isOneOf(value['number'], GRADE_NUMBERS)),
  complete: (_question, answer) => answer.letter !== undefined && answer.number !== undefined,
  credit: (question, { letter = '', number = '' }) => {
    if (question.accepted.includes(letter + number)) return 1;
    if (question.never.includes(letter) || question.never.includes(number)) return 0;
    const half = question.accepted.some((full) => full.startsWith(letter) || full.endsWith(number));
    return half ? 0.5 : 0;
  },
};
