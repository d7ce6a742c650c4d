/** The state of a weekend in play, the moves a player can make, and what a move brings about. */
import type { Answer, DocumentId, QuestionId, StepId } from './weekend.ts';

/** Everything a weekend remembers; plain JSON. */
export interface State {
  /** Where the player is: a step of the weekend, or of the drawer once that is open. */
  readonly at: StepId;
  /** The furthest step of the weekend ever reached. */
  readonly reached: StepId;
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  /** What each batch held when it was checked. */
  readonly checked: Readonly<Record<StepId, Readonly<Record<QuestionId, Answer>>>>;
  /** In the order of locking. */
  readonly locked: readonly QuestionId[];
  /** Forecasts the player already knew the outcome of. */
  readonly known: readonly QuestionId[];
  /** "I read it differently", with the reason. */
  readonly contested: Readonly<Record<QuestionId, string>>;
  /** The one bulletin that goes out, or went out, as FLASH. */
  readonly flash?: QuestionId;
  /** What each of a pair said alone, in percent, before they agreed; null where that seat said nothing. */
  readonly seats?: Readonly<Record<QuestionId, SeatNumbers>>;
}

/** A number of each of the two seats. */
export type SeatNumbers = readonly [number | null, number | null];

/** A move is plain, absolute and idempotent: making it twice is making it once. */
export type Move =
  | { readonly type: 'turn'; readonly to: StepId }
  | { readonly type: 'answer'; readonly question: QuestionId; readonly answer: Answer }
  | { readonly type: 'withdraw'; readonly question: QuestionId }
  | { readonly type: 'check'; readonly step: StepId }
  /** Locks all that a step locks, or of it one question alone: a row of a slip. */
  | { readonly type: 'lock'; readonly step: StepId; readonly question?: QuestionId }
  | { readonly type: 'known'; readonly question: QuestionId; readonly known: boolean }
  | { readonly type: 'contest'; readonly question: QuestionId; readonly reason: string }
  | { readonly type: 'flash'; readonly bulletin: QuestionId; readonly on: boolean }
  /** One of a pair sets a number that the other has not seen. */
  | { readonly type: 'alone'; readonly question: QuestionId; readonly seat: 0 | 1; readonly answer: number };

/** What a move brought about: the page announces it, sound and motion follow it. */
export type Happened =
  | { readonly type: 'turned'; readonly to: StepId; readonly first: boolean }
  | { readonly type: 'arrived'; readonly document: DocumentId }
  | { readonly type: 'answered'; readonly question: QuestionId }
  | { readonly type: 'withdrawn'; readonly question: QuestionId }
  | { readonly type: 'checked'; readonly step: StepId; readonly wrong: number; readonly of: number }
  /** `credit` 0–1 where the answer is judged at once. */
  | { readonly type: 'locked'; readonly question: QuestionId; readonly credit?: number }
  | {
      readonly type: 'revealed';
      readonly question: QuestionId;
      readonly percent: number;
      readonly outcome: 0 | 1;
    }
  | { readonly type: 'opened'; readonly document: DocumentId }
  | { readonly type: 'wired'; readonly bulletin: QuestionId; readonly flash: boolean }
  /** `due`: its correction is. */
  | { readonly type: 'echoed'; readonly bulletin: QuestionId; readonly due: boolean }
  | { readonly type: 'corrected'; readonly bulletin: QuestionId }
  | { readonly type: 'filed' };

const REFUSALS = [
  'unknown-step',
  'unknown-question',
  'not-reached',
  'not-finished',
  'not-open',
  'locked',
  'malformed',
  'incomplete',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Result =
  | { readonly state: State; readonly happened: readonly Happened[] }
  | { readonly refused: Refusal };
