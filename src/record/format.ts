/** The format of a save: what its text holds, checked for shape only. Whether a move fits is the rules' business. */
import * as v from 'valibot';
import type { Answer } from '../rules/weekend.ts';
import { inClassSchema, LONGEST_OWNER } from './class.ts';

/** Raised when an older game could no longer read what a newer one writes; see the migrations. */
export const FORMAT = 3;
const MOST_DRAFTS = 100;

const answer = v.custom<Answer>((value) => value !== undefined && value !== null);
const text = v.pipe(v.string(), v.maxLength(500));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Minutes since 1970, of a move made in a class. */
const at = v.exactOptional(count);
const moves = v.array(
  v.variant('type', [
    v.object({ type: v.literal('turn'), to: text, at }),
    v.object({ type: v.literal('answer'), question: text, answer, at }),
    v.object({ type: v.literal('withdraw'), question: text, at }),
    v.object({ type: v.literal('check'), step: text, at }),
    v.object({ type: v.literal('lock'), step: text, question: v.exactOptional(text), at }),
    v.object({ type: v.literal('known'), question: text, known: v.boolean(), at }),
    v.object({ type: v.literal('contest'), question: text, reason: text, at }),
    v.object({ type: v.literal('flash'), bulletin: text, on: v.boolean(), at }),
    v.object({ type: v.literal('alone'), question: text, seat: v.picklist([0, 1]), answer: v.number(), at }),
  ]),
);
const drafts = v.pipe(
  v.record(text, v.pipe(v.string(), v.maxLength(2000))),
  v.check((kept) => Object.keys(kept).length <= MOST_DRAFTS),
);

/** An answer to what is no longer asked, by the id it had in its content version. */
const archived = v.object({ contentVersion: v.number(), question: text, answer });
export type Archived = v.InferOutput<typeof archived>;

const score = v.optional(v.number());
/** The readouts of a filed weekend, 0–100, in the content version that it was filed with. */
const scores = v.object({ contentVersion: v.number(), forecasts: score, judgement: score, reading: score });
export type FiledScores = v.InferOutput<typeof scores>;

const summary = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  /** "Weekend 3": counted on this device. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  weekend: text,
  contentVersion: v.number(),
  /** The edition of the game that wrote it: version and build. */
  edition: v.optional(text),
  /** Whether the weekend was filed. */
  filed: v.boolean(),
  /** The day on which it was, by the clock of that device. */
  filedOn: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
};

const whose = {
  /** Whose it is in which class, where it is played in one. */
  class: v.fallback(v.optional(inClassSchema), undefined),
  /** What its player calls themselves. */
  owner: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(LONGEST_OWNER))), undefined),
  /** That of the last move, since 1970, by the clock of that device; of older saves only in a class. */
  minute: v.fallback(v.optional(count), undefined),
};

interface Placed {
  /** The step at which it stands. */
  readonly at: string;
  readonly minute?: number | undefined;
}

/** As much as a list of saves tells of one: it is read without the weekend, and nothing is replayed. */
export const summarySchema = v.pipe(
  v.object({
    ...summary,
    snapshot: v.object({ at: text }),
    ...whose,
    /** Of the recent moves only when they were made. */
    journal: v.fallback(v.array(v.object({ at })), []),
  }),
  v.transform(({ snapshot: { at: step }, journal, ...told }) => {
    const placed: Placed = { at: step, minute: told.minute ?? journal.at(-1)?.at };
    return { ...told, ...placed };
  }),
);
export type SaveSummary = v.InferOutput<typeof summarySchema>;

/** A save but for its full parts, each of which is a text of its own. */
export const saveSchema = v.object({
  format: v.literal(FORMAT),
  ...summary,
  /** How many full parts come before the recent moves. */
  parts: count,
  /** The recent moves; undefined where they cannot be read. */
  journal: v.fallback(v.optional(moves), undefined),
  /** The state after the last move: what opens where the journal does not. */
  snapshot: v.unknown(),
  /** The state the journal starts from, where it is not the beginning (a weekend gone on with from its snapshot). */
  base: v.optional(v.unknown()),
  /** Sentences half typed. */
  drafts: v.optional(drafts, {}),
  archived: v.optional(v.array(archived), []),
  scores: v.optional(scores),
  ...whose,
});
export type Save = v.InferOutput<typeof saveSchema>;

/** One full part of a journal. */
export const partSchema = v.object({ part: count, moves });
