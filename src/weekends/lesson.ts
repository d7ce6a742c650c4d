/** What a class needs to know of a weekend: data for the teacher's page, of which the game itself never loads anything. */
import type { QuestionId, StepId } from '../rules/weekend.ts';
import type { Words } from '../words/words.ts';

export interface Lesson {
  /** The steps after which a class may be told to wait for one another. */
  readonly pauses: readonly StepId[];
  /** The steps written on the board, each with the minute by which it should be reached. */
  readonly milestones: readonly StepId[];
  /** The questions at which the main needle is set, in order. Words: `lesson.stop.<question>`. */
  readonly mainNeedle: readonly QuestionId[];
  /** The ideas of the weekend: they come before others that are as much worth talking about. */
  readonly ideas: readonly QuestionId[];
  /** What is talked about with a class too small to rank anything by. */
  readonly fixed: readonly QuestionId[];
  /** The marking that stands at a glance. */
  readonly glance: QuestionId;
  /** Choices that label a source by their options, as the fields of a label do. */
  readonly labels: readonly QuestionId[];
  /** The hand-ins of an invented class, packed: made by the rules, for whoever wants to see what a class looks like. */
  readonly example: readonly string[];
  /** Words that only a teacher needs; `lesson.pooled.caption`: what a curve over these forecasts does not say. */
  readonly words: Words;
}
