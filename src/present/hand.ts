/** What the hand holds until it lets go. */
import type { Pan, QuestionId, Weight } from '../rules/weekend.ts';

/** Kept in the store, no move until released. Points are CSS px in the viewport. */
export type Hand =
  | { readonly holds: 'needle'; readonly question: QuestionId; readonly percent: number }
  | { readonly holds: 'weight'; readonly question: QuestionId; readonly x: number; readonly y: number }
  /** A placed weight, pulled larger or smaller. */
  | { readonly holds: 'heft'; readonly question: QuestionId; readonly pan: Pan; readonly weight: Weight }
  | { readonly holds: 'thread'; readonly question: QuestionId; readonly x: number; readonly y: number }
  /** 0 at rest; at 1 the wax gives, beyond it the flap comes up. */
  | { readonly holds: 'seal'; readonly question: QuestionId; readonly pulled: number }
  /** How far the joint's two people are apart, from 0, one upon the other, to 1; and what letting go here would say. */
  | {
      readonly holds: 'joint';
      readonly question: QuestionId;
      readonly apart: number;
      readonly people: 'one' | 'two';
    };
