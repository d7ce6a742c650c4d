/** The two-pan balance: weights of evidence for one question, added up on the scale of log odds. */
import type { Context } from './kinds/kind.ts';
import { answerOf, questionsOfKind } from './lookup.ts';
import type { State } from './state.ts';
import type { AnswerByKind, DocumentId, Pan, QuestionId, Weekend, Weight } from './weekend.ts';

/** Decibans of each weight: ten times the base-10 logarithm of the factor by which it multiplies the odds. */
export const DECIBANS: Readonly<Record<Weight, number>> = { slight: 3, solid: 6, strong: 10 };

const DIRECTION: Readonly<Record<Pan, -1 | 0 | 1>> = { for: 1, off: 0, against: -1 };

/** How many people the documents at a joint are taken to rest on. */
export type People = AnswerByKind['joint'];

export interface Placement {
  readonly question: QuestionId;
  readonly document: DocumentId;
  readonly pan: Pan;
  readonly weight: Weight;
}

export interface PlacedWeight extends Placement {
  /** Signed: for is positive; 0 where off, or where the joint says it must not count twice. */
  readonly decibans: number;
}

export interface Balance {
  readonly weights: readonly PlacedWeight[];
  /** The sum, signed: for is positive. */
  readonly decibans: number;
  /** 0–1, from even odds. */
  readonly probability: number;
}

/** The probability (0–1) after adding decibans to even odds: 1 / (1 + 10^(−db/10)) (Good 1950). */
export function probabilityOf(decibans: number): number {
  return 1 / (1 + 10 ** (-decibans / 10));
}

/** Where the player has put each document so far, locked or not. */
function placementsOf(weekend: Weekend, state: State): readonly Placement[] {
  return questionsOfKind(weekend, 'placement').flatMap((question) => {
    const answer = answerOf(state, question);
    return answer ? [{ question: question.id, document: question.document, ...answer }] : [];
  });
}

/** What one joint is taken to say, whatever the player has answered there. */
export interface Supposed {
  readonly joint: QuestionId;
  readonly people: People;
}

/** The pairs of documents that the player takes to rest on one person each; two until they say one. */
function joined(
  weekend: Weekend,
  state: State,
  supposed: Supposed | undefined,
): readonly (readonly DocumentId[])[] {
  return questionsOfKind(weekend, 'joint')
    .filter((joint) => {
      const people = supposed?.joint === joint.id ? supposed.people : answerOf(state, joint);
      return people === 'one';
    })
    .map(({ documents }) => documents);
}

/**
 * What the balance shows: the decibans of all placements added to even odds (Good 1950, weight of evidence).
 * Where a joint says one person, only the heaviest of its documents that lie in the same pan counts.
 */
export function balanceOf(weekend: Weekend, state: State, supposed?: Supposed): Balance {
  return weigh(placementsOf(weekend, state), joined(weekend, state, supposed));
}

/**
 * Placements added up on the balance (Good 1950); `joints` are the groups of documents that rest on one person each.
 */
export function weigh(placements: readonly Placement[], joints: readonly (readonly DocumentId[])[]): Balance {
  const weights = placements.map((placement) => ({
    ...placement,
    decibans: decibansOf(placement, placements, joints),
  }));
  const decibans = weights.reduce((sum, weight) => sum + weight.decibans, 0);
  return { weights, decibans, probability: probabilityOf(decibans) };
}

/** What the balance shows under each answer to a joint: the probabilities alone, 0–1. */
export function probabilitiesIf(
  weekend: Weekend,
  state: State,
  joint: QuestionId,
): Readonly<Record<People, number>> {
  const placements = placementsOf(weekend, state);
  const supposing = (people: People) => probabilityOn(placements, joined(weekend, state, { joint, people }));
  return { two: supposing('two'), one: supposing('one') };
}

/** The probability alone, 0–1: of a class it is asked very many times. */
export function probabilityOn(
  placements: readonly Placement[],
  joints: readonly (readonly DocumentId[])[],
): number {
  return probabilityOf(
    placements.reduce((sum, placement) => sum + decibansOf(placement, placements, joints), 0),
  );
}

/** What a placement weighs, signed; 0 where a joint says that it must not count twice. */
function decibansOf(
  placement: Placement,
  placements: readonly Placement[],
  joints: readonly (readonly DocumentId[])[],
): number {
  if (joints.some((joint) => isCountedBefore(placement, placements, joint))) return 0;
  return DIRECTION[placement.pan] * DECIBANS[placement.weight];
}

/** What the balance shows, as the ledger keeps it. */
export function balanceEntered({ weekend, state }: Context): {
  readonly by: 'balance';
  readonly proposition: undefined;
  readonly after: number;
} {
  return { by: 'balance', proposition: undefined, after: 100 * balanceOf(weekend, state).probability };
}

/**
 * Whether another document of the joint lies in the same pan and is heavier (of equals, the first one
 * counts).
 */
function isCountedBefore(
  placement: Placement,
  placements: readonly Placement[],
  joint: readonly DocumentId[],
): boolean {
  if (!joint.includes(placement.document)) return false;
  const own = DECIBANS[placement.weight];
  return placements.some((other) => {
    if (other.document === placement.document) return false;
    if (!joint.includes(other.document) || other.pan !== placement.pan) return false;
    const theirs = DECIBANS[other.weight];
    return theirs > own || (theirs === own && placements.indexOf(other) < placements.indexOf(placement));
  });
}
