/** What a weekend that is played in a class keeps of it: the choices of the teacher's link, and who plays. */
import * as v from 'valibot';
import { isRecordOf } from '../rules/shape.ts';

/** Where a class may stop: at the page that files the weekend, at the readouts, or nowhere. */
export const STOPS = ['filing', 'readouts', 'all'] as const;
/** How pupils are called: by a nickname that is drawn, or by their seat. */
export const NAMINGS = ['nickname', 'seat'] as const;

/** Behind the hash of every class link's address. */
export const CLASS_HASH = 'class=';

/** The letters and digits of a class code: none looks like another, and no vowel, so that none spells a word. */
export const CODE_LETTERS = '234679CDFGHJKMNPQRTVWXY';
export const CODE_LENGTH = 6;

/** How many words each half of a nickname is drawn from. */
export const NICKNAME_WORDS = 128;
/** The highest number of a seat. */
export const LAST_SEAT = 99;

/** UTF-16 units of what a player may call themselves outside of a class. */
export const LONGEST_OWNER = 40;

/** UTF-16 units of the name that a teacher gives a class. */
export const LONGEST_CLASS_NAME = 40;
const MOST_PAUSES = 20;

/** The forms of the test that is sat before and after, and how many sentences each has. */
export const FORMS = ['FA', 'FB'] as const;
export type FormId = (typeof FORMS)[number];
export const FORM_LENGTH = 12;
/** Once before the weekend and once after it. */
export const MOST_SITTINGS = 2;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

export const classChoicesSchema = v.pipe(
  v.object({
    /** Six of the code's letters. */
    code: v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`))),
    /** The teacher's own name for the class; pupils see it. */
    name: v.pipe(v.string(), v.maxLength(LONGEST_CLASS_NAME)),
    /** The weekend's id in the library. */
    weekend: id,
    stop: v.picklist(STOPS),
    /** The steps at which a class waits for one another: softly, anybody may go on. */
    pauses: v.pipe(v.array(id), v.maxLength(MOST_PAUSES), v.readonly()),
    /** The fingerprint of the word that opens the verdict; it opens at once where there is none. */
    word: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,8}$/))),
    names: v.picklist(NAMINGS),
    /** Two at one screen, who each say a number before they agree on one. */
    pairs: v.boolean(),
    /** Whether it opens in the reading view. */
    reading: v.boolean(),
    /** Whether the test before and after is asked for. */
    test: v.exactOptional(v.boolean()),
  }),
  v.readonly(),
);
export type ClassChoices = v.InferOutput<typeof classChoicesSchema>;

/** Who plays: two words by their places in the lists, or a seat. Nobody types a name. */
export type PupilName = { readonly nickname: readonly [number, number] } | { readonly seat: number };

/** The form of a sitting, of the first (0) or the second (1): half of all names begin with either, and nobody sits one twice. */
export function formOf(name: PupilName, sitting: number): FormId {
  const number = 'seat' in name ? name.seat : name.nickname[0] + name.nickname[1];
  return FORMS[(number + sitting) % FORMS.length] ?? FORMS[0];
}

function isPupilName(value: unknown): boolean {
  if (isRecordOf(value, ['seat'])) return isWhole(value['seat'], 1, LAST_SEAT);
  const words = isRecordOf(value, ['nickname']) ? value['nickname'] : undefined;
  return (
    Array.isArray(words) && words.length === 2 && words.every((word) => isWhole(word, 0, NICKNAME_WORDS - 1))
  );
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

const sitting = v.pipe(
  v.object({
    form: v.picklist(FORMS),
    /** Whether each sentence was called supported, in the order of the form. */
    supported: v.pipe(v.array(v.boolean()), v.length(FORM_LENGTH), v.readonly()),
  }),
  v.readonly(),
);
/** The answers of one sitting. What they come to is worked out by whoever reads them. */
export type Sitting = v.InferOutput<typeof sitting>;

export const inClassSchema = v.pipe(
  v.object({
    choices: classChoicesSchema,
    name: v.custom<PupilName>(isPupilName),
    /** Whether the verdict was opened without the word. */
    openedEarly: v.exactOptional(v.boolean()),
    /** Those that were sat, in order. */
    sittings: v.exactOptional(v.pipe(v.array(sitting), v.maxLength(MOST_SITTINGS), v.readonly())),
  }),
  v.readonly(),
);
/** A place in a class: whose, and in which. */
export type InClass = v.InferOutput<typeof inClassSchema>;
