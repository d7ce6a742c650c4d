/** What a class needs to know of a weekend: data for the teacher's page, of which the game itself never loads anything. */
import type { StepId } from '../rules/weekend.ts';
import type { Words } from '../words/words.ts';

export interface Lesson {
  /** The steps after which a class may be told to wait for one another. */
  readonly pauses: readonly StepId[];
  /** The steps written on the board, each with the minute by which it should be reached. */
  readonly milestones: readonly StepId[];
  /** Words that only a teacher needs. */
  readonly words: Words;
}
