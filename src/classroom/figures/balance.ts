/** The balance of a class: where each source was laid and how heavy, and what the joint makes of it. */
import { type People, probabilitiesIf } from '../../rules/balance.ts';
import { questionsOfKind } from '../../rules/lookup.ts';
import { PANS, WEIGHTS } from '../../rules/weekend.ts';
import type { DocumentId, Pan, QuestionId, Weekend, Weight } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { saidTo } from './answers.ts';
import { median, pupilsOf, pupilsWho } from './counts.ts';

export interface PannedSource {
  readonly question: QuestionId;
  readonly document: DocumentId;
  readonly pupils: number;
  /** For each pan how many chose it, and how heavy. */
  readonly pans: readonly {
    readonly pan: Pan;
    readonly pupils: number;
    readonly weights: readonly { readonly weight: Weight; readonly pupils: number }[];
  }[];
  /** The pan that the key names. The weight has none. */
  readonly key: Pan;
}

/** What the balance of one pupil, or of the middle of the class, says under each answer; percent. */
export type Tilt = Readonly<Record<People, number>>;

export interface JointOfClass {
  readonly question: QuestionId;
  readonly documents: readonly [DocumentId, DocumentId];
  /** How many said so. */
  readonly said: Readonly<Record<People, number>>;
  /** For each pupil, from the least to the most under two: no row is any pupil's. */
  readonly tilts: readonly Tilt[];
  readonly median: Tilt;
}

/** Every source that somebody has laid on the balance, in the weekend's order. */
export function pannedSources(weekend: Weekend, results: readonly Result[]): readonly PannedSource[] {
  return questionsOfKind(weekend, 'placement').flatMap((question) => {
    const placed = saidTo(results, question);
    if (placed.length === 0) return [];
    const pans = PANS.map((pan) => {
      const here = placed.filter(({ thing }) => thing.pan === pan);
      const weights = WEIGHTS.map((weight) => ({
        weight,
        pupils: pupilsWho(here, (each) => each.weight === weight),
      }));
      return { pan, pupils: pupilsOf(here), weights };
    });
    const { id, document, pan: key } = question;
    return { question: id, document, pupils: pupilsOf(placed), pans, key };
  });
}

/** Every joint that somebody has answered: each balance as it would be with two people, and with one. */
export function jointsOfClass(weekend: Weekend, results: readonly Result[]): readonly JointOfClass[] {
  return questionsOfKind(weekend, 'joint').flatMap((question) => {
    const { id, documents } = question;
    const answered = saidTo(results, question);
    const tilts = answered
      .flatMap(({ states }) => states)
      .map((state) => {
        const { two, one } = probabilitiesIf(weekend, state, id);
        return { two: 100 * two, one: 100 * one };
      })
      .toSorted((one, other) => one.two - other.two || one.one - other.one);
    const middle = (people: People) => median(tilts.map((tilt) => tilt[people]));
    const [two, one] = [middle('two'), middle('one')];
    if (two === undefined || one === undefined) return [];
    const said = (people: People) => pupilsWho(answered, (each) => each === people);
    return {
      question: id,
      documents,
      said: { one: said('one'), two: said('two') },
      tilts,
      median: { two, one },
    };
  });
}
