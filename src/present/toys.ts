/** What the stage draws of a question: said by what it shows, never by the question's kind. */
import type { Format } from './scenery.ts';
import type { ClaimId, DocumentId, EstimativeWord, Relation, Weight } from '../rules/weekend.ts';

export type Toy =
  | {
      readonly shows: 'dial';
      /** Percent; undefined while nothing has been said. */
      readonly percent: number | undefined;
      /** The word that the needle points to. */
      readonly word: EstimativeWord | undefined;
      /** Where a needle stood before, in percent. */
      readonly ghost: number | undefined;
      readonly locked: boolean;
    }
  | {
      readonly shows: 'thread';
      readonly from: ClaimId;
      readonly to: ClaimId;
      readonly relation: Relation | undefined;
      readonly locked: boolean;
    }
  | {
      readonly shows: 'weight';
      readonly document: DocumentId;
      readonly format: Format;
      readonly weight: Weight;
    }
  | {
      readonly shows: 'joint';
      /** The documents that each cite an unnamed person. */
      readonly documents: readonly DocumentId[];
      /** As the hand has it, or as it was left. */
      readonly people: 'one' | 'two';
    }
  | {
      readonly shows: 'line';
      /** What a printed line is held against. */
      readonly sources: readonly DocumentId[];
      readonly locked: boolean;
    }
  | { readonly shows: 'seal'; readonly open: boolean };

/** A toy of one sort. */
export type ToyOf<S extends Toy['shows']> = Extract<Toy, { readonly shows: S }>;
