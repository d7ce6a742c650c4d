/** Threads of a class: what each was tied as, and where several were checked together, at the first try and after it. */
import { relationCredit } from '../../rules/kinds/relation.ts';
import { batchOf, entry, questionsOfKind } from '../../rules/lookup.ts';
import type { ClaimId, QuestionId, Relation, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidTo } from './answers.ts';
import { count, pupilsOf, pupilsWho } from './counts.ts';

export interface TiedRelation {
  readonly relation: Relation;
  /** By the key; a neighbour earns half. */
  readonly stands: 'right' | 'near' | 'off';
  /** How many locked it; and how many had it when the batch was checked, where there was one. */
  readonly pupils: number;
  readonly first: number | undefined;
}

export interface TiedThread {
  readonly question: QuestionId;
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly pupils: number;
  readonly relations: readonly TiedRelation[];
  /** How many changed it after the check. */
  readonly changed: number;
}

/** Every thread that somebody has tied and locked, in the weekend's order. */
export function tiedThreads(weekend: Weekend, results: readonly Result[]): readonly TiedThread[] {
  return questionsOfKind(weekend, 'relation').flatMap((question) => {
    const { id, from, to, options } = question;
    const batch = batchOf(weekend, id);
    const tied = saidTo(results, question);
    if (tied.length === 0) return [];
    const firsts = tied.flatMap(({ thing: last, states }) =>
      states.map((state) => ({ first: entry(entry(state.checked, batch?.id ?? '') ?? {}, id), last })),
    );
    const relations = options.map((relation) => ({
      relation,
      stands: standing(relation, question.relation),
      pupils: pupilsWho(tied, (last) => last === relation),
      first: batch && count(firsts, ({ first }) => first === relation),
    }));
    const changed = count(firsts, ({ first, last }) => first !== undefined && first !== last);
    return { question: id, from, to, pupils: pupilsOf(tied), relations, changed };
  });
}

function standing(relation: Relation, key: Relation): TiedRelation['stands'] {
  const credit = relationCredit(relation, key);
  return credit === 1 ? 'right' : credit > 0 ? 'near' : 'off';
}
