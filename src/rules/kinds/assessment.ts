/** Assessment: the page that files everything; a caveat must be chosen, a note may be added. */
import { isNote, isOneOf, isRecordOf } from '../shape.ts';
import type { KindRules } from './kind.ts';

export const assessment: KindRules<'assessment'> = {
  judged: false,
  valid: (question, value) =>
    isRecordOf(value, ['caveat', 'note']) &&
    isNote(value['note']) &&
    (!Object.hasOwn(value, 'caveat') || isOneOf(value['caveat'], question.caveats)),
  complete: (_question, answer) => answer.caveat !== undefined,
  credit: () => undefined,
};
