/** Relation: what one claim is to another. */
import { isOneOf } from '../shape.ts';
import { RELATIONS } from '../weekend.ts';
import type { Relation } from '../weekend.ts';
import type { KindRules } from './kind.ts';

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
  complete: () => true,
  credit: (question, answer) => relationCredit(answer, question.relation),
};
