/** Tags: a source's label, filled in field by field. */
import { entry } from '../lookup.ts';
import { share } from '../mean.ts';
import { isOneOf, isRecordOf } from '../shape.ts';
import type { KindRules } from './kind.ts';

/** The share of fields that are right. */
export const tags: KindRules<'tags'> = {
  judged: true,
  valid: (question, value) =>
    isRecordOf(
      value,
      question.fields.map((field) => field.id),
    ) &&
    question.fields.every(
      (field) => !Object.hasOwn(value, field.id) || isOneOf(value[field.id], field.values),
    ),
  complete: (question, answer) => question.fields.every((field) => Object.hasOwn(answer, field.id)),
  credit: (question, answer) =>
    share(
      question.fields.filter((field) => entry(answer, field.id) === field.correct).length,
      question.fields.length,
    ),
};
