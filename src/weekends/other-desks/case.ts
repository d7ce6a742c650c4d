/** What one old file is: as much of it as differs from the others. Its words are in `text/`. */
import type { OptionId, PhraseId } from '../../rules/weekend.ts';

export interface Case {
  readonly id: string;
  /** The day on which it lies on the desk. */
  readonly day: string;
  readonly paragraphs: readonly string[];
  /** An official's own words stand beneath them. */
  readonly quoted?: true;
  /** It begins with a warning, and a class may leave it out. */
  readonly mayBePassed?: true;
  readonly voices: { readonly named: number; readonly unnamed: number };
  /** What the tag asks of whoever says so. */
  readonly tag: { readonly values: readonly string[]; readonly correct: string };
  /** Whether the report held up, in substance. */
  readonly holds: boolean;
  /** Whether what the needle is set for came true. */
  readonly outcome: 0 | 1;
  /** The reading question: one option of a few, or words to be marked in the quotation. */
  readonly reading:
    | { readonly options: readonly OptionId[]; readonly correct: OptionId }
    | { readonly phrases: readonly PhraseId[]; readonly key: readonly PhraseId[] };
}
