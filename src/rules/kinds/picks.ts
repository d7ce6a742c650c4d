/** The kinds answered by picking from what is on offer: choice, tags, relation and the two-axis grade. */
import { entry } from '../lookup.ts';
import { share } from '../mean.ts';
import { isOneOf, isRecordOf, isSomeOf } from '../shape.ts';
import { RELATIONS } from '../weekend.ts';
import type { Relation } from '../weekend.ts';
import { alwaysComplete } from './kind.ts';
import type { KindRules } from './kind.ts';

/** The axes of STANAG 2511: reliability of the source, credibility of the information. */
export const GRADE_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const GRADE_NUMBERS = ['1', '2', '3', '4', '5', '6'] as const;

/**
 * Choice. One right option: 1, a near one half, else 0. Several: the share of them chosen, each wrong option
 * taking one away, not below 0. It asks for as many options as are right.
 */
export const choice: KindRules<'choice'> = {
  judged: true,
  valid: (question, value) => isSomeOf(value, question.options) && value.length <= question.correct.length,
  complete: (question, answer) => answer.length === question.correct.length,
  credit: (question, answer) => {
    const right = answer.filter((option) => question.correct.includes(option)).length;
    if (question.correct.length > 1) {
      return Math.max(0, right - (answer.length - right)) / question.correct.length;
    }
    const near = answer.some((option) => question.near?.includes(option));
    return right === 1 ? 1 : near ? 0.5 : 0;
  },
};

/** Tags: the share of fields that are right. */
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

/** The first four relations are a scale; overstating is a step away from only seeming to conflict. */
const SCALE: readonly Relation[] = RELATIONS.slice(0, 4);

function areNeighbours(one: Relation, other: Relation): boolean {
  const pair = [one, other];
  if (pair.includes('overstates')) return pair.includes('only-seems-to');
  return Math.abs(SCALE.indexOf(one) - SCALE.indexOf(other)) === 1;
}

/** How good one relation is where another is right, 0–1: the neighbour earns half. */
export function relationCredit(chosen: Relation, right: Relation): number {
  if (chosen === right) return 1;
  return areNeighbours(chosen, right) ? 0.5 : 0;
}

export const relation: KindRules<'relation'> = {
  judged: true,
  valid: (question, value) => isOneOf(value, question.options),
  complete: alwaysComplete,
  credit: (question, answer) => relationCredit(answer, question.relation),
};

/**
 * Grade: 1 where accepted; half where its letter or its number stands in an accepted grade and neither can
 * never be right; else 0.
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
