/** What one card of practice is: which skill it trains, how it comes back, and what it asks. Its words are in `text/`. */
import type { Coordinates } from '../../rules/great-circle.ts';
import type { Question } from '../../rules/weekend.ts';

/** The ten skills, in the order in which they are met. Words are `skill.<id>` and `.mastery`. */
export const SKILLS = ['EDG', 'ATT', 'KNO', 'ORI', 'REL', 'EST', 'UPD', 'COM', 'INS', 'GRA'] as const;
export type SkillId = (typeof SKILLS)[number];

type Bare<Q> = Q extends Question ? Omit<Q, 'id' | 'counts' | 'paragraphs'> : never;

export interface Card {
  readonly id: string;
  readonly skill: SkillId;
  /** Whether its skill comes back, with another card of it, or the card itself: a rule or a scale that is to be known. */
  readonly schedule: 'skill' | 'card';
  /** A guess until a few hundred people have answered. */
  readonly difficulty: 1 | 2 | 3;
  /** Whether the doubting or narrowing reading earns the point, loses it, or is not on offer. */
  readonly doubt: 'right' | 'wrong' | 'none';
  /** What people get wrong here: words `slip.<id>`. */
  readonly slip: string;
  /** Invented, with invented countries and nobody's name. */
  readonly exercise?: true;
  /** People died: nothing is heard. */
  readonly silent?: true;
  /** A small document lies beside the question: words `doc.<card>.text`, and `.name` where somebody is speaking. */
  readonly paper?: true;
  /** Two claims are held against each other, each from a document of its own: words `claim.<card>-from` and `-to`. */
  readonly claims?: true;
  /** The common words that it says beside its own. */
  readonly also?: readonly string[];
  readonly asks: Bare<Question>;
}

/** A sentence that is true or not, for a needle. Words are those of a forecast. */
export interface Statement {
  readonly id: string;
  readonly truth: 0 | 1;
  /** From easy to hard; of a comparison, by how close the two are. */
  readonly difficulty: 1 | 2 | 3;
}

/** A sentence that its text supports, or not. Words are `doc.<id>.text` and `q.<id>.prompt`. */
export interface FormItem {
  readonly id: string;
  readonly skill: SkillId;
  readonly supported: boolean;
  /** Of what is not supported: those who believe too much, or those who doubt too much. */
  readonly tempts?: 'belief' | 'doubt';
}

/** A member of the United Nations as the pool of statements knows it. What is disputed of it is left out. */
export interface PooledState {
  /** ISO 3166, two letters. Words are `state.<code>`, and `city.<code>` for its capital. */
  readonly code: string;
  /** The day on which it became a member, `YYYY-MM-DD`. */
  readonly joined?: string;
  /** In km², three figures. */
  readonly area?: number;
  readonly capital?: Coordinates;
  /** The codes of those it shares a land border with. */
  readonly neighbours?: string;
}
