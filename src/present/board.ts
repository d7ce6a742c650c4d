/** What hangs on the board: claims where and since when they are pinned, threads, chains that were walked, the joint. */
import { say } from '../words/words.ts';
import { pinnedClaims } from '../rules/file.ts';
import {
  answerOf,
  documentWithId,
  entry,
  isLocked,
  lockedAnswerOf,
  questionsOfKind,
  stepThatAsks,
  stepWithId,
} from '../rules/lookup.ts';
import type { ClaimId, DocumentId, QuestionOf, Relation, Weekend } from '../rules/weekend.ts';
import type { BoardView, HungChain, HungJoint, PinnedClaim, ThreadView } from './desk-views.ts';
import type { ClaimView, LinkView } from './question-views.ts';
import { settledGrids } from './grids.ts';
import { formatOf, mapOf, sideOf } from './looks.ts';
import { list, ofQuestion, type Telling } from './telling.ts';

/** A claim in its words, with the source that makes it. Throws where the weekend has none of this id. */
export function claimView({ weekend, words, scenery }: Telling, id: ClaimId): ClaimView {
  const claim = weekend.claims.find((each) => each.id === id);
  const document = documentWithId(weekend, claim?.document ?? '');
  if (!claim || !document) throw new RangeError(`no claim ${id}`);
  const name = say(words, `doc.${document.id}.name`);
  return {
    id,
    document: document.id,
    source: name,
    format: formatOf(scenery, document.id),
    text: say(words, `claim.${id}`),
  };
}

/** Links of a chain with their words, and how each is drawn. */
export function linksOf(
  telling: Telling,
  { id, faces }: QuestionOf<'chain'>,
  links: readonly string[],
): readonly LinkView[] {
  return links.map((link) => ({
    id: link,
    label: ofQuestion(telling, id, `link.${link}`),
    face: entry(faces ?? {}, link) ?? 'unnamed',
  }));
}

/** The board as it hangs, in the order in which things came. */
export function boardOf(telling: Telling): BoardView {
  const { weekend, state, words } = telling;
  const threads = threadsOf(telling);
  const tied = threads.flatMap((thread) => [thread.from, thread.to]);
  const hung = new Set([...pinnedClaims(weekend, state).map((claim) => claim.id), ...tied]);
  const claims = weekend.claims.filter((claim) => hung.has(claim.id));
  return {
    question: say(words, 'weekend.question'),
    map: mapOf(telling.scenery),
    claims: claims.map((claim, index) => pinned(telling, claim, index + 1)),
    threads,
    chains: chainsOf(telling),
    joint: jointOf(telling),
    grids: settledGrids(telling),
  };
}

function pinned(telling: Telling, claim: Weekend['claims'][number], number: number): PinnedClaim {
  const iso = stepWithId(telling.weekend, claim.from)?.clock ?? '';
  return {
    ...claimView(telling, claim.id),
    side: sideOf(telling.scenery, claim.document),
    lane: laneOf(telling, claim.document),
    number,
    clock: iso && telling.clock(iso, 'short'),
    iso,
  };
}

/** Sources of one side take turns between the board's edge and its middle, where there are more than two of them. */
function laneOf({ weekend, scenery }: Telling, document: DocumentId): 0 | 1 {
  const side = sideOf(scenery, document);
  const beside = weekend.documents.map(({ id }) => id).filter((id) => sideOf(scenery, id) === side);
  return side !== 'middle' && beside.length > 2 && beside.indexOf(document) % 2 === 1 ? 1 : 0;
}

function threadsOf({ weekend, state, words }: Telling): readonly ThreadView[] {
  const label = (relation: Relation) => say(words, `relation.${relation}`);
  return questionsOfKind(weekend, 'relation').flatMap((question) => {
    const relation = lockedAnswerOf(state, question);
    if (!relation) return [];
    const { from, to, id } = question;
    const instead = relation === question.relation ? '' : label(question.relation);
    return { question: id, from, to, relation, label: label(relation), locked: true, instead };
  });
}

/** A chain that is locked hangs as the file has it, whatever was answered. */
function chainsOf(telling: Telling): readonly HungChain[] {
  const { weekend, state } = telling;
  return questionsOfKind(weekend, 'chain')
    .filter((question) => isLocked(state, question.id))
    .map((question) => ({
      question: question.id,
      document: stepThatAsks(weekend, question.id)?.document,
      links: linksOf(telling, question, question.correct),
    }));
}

function jointOf(telling: Telling): HungJoint | undefined {
  const { weekend, state, words } = telling;
  const [question] = questionsOfKind(weekend, 'joint');
  const people = question && answerOf(state, question);
  if (!people) return undefined;
  const names = question.documents.map((document) => say(words, `doc.${document}.name`));
  return { people, label: say(words, `joint.${people}`), sources: list(telling, names) };
}
