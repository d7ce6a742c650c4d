/** Packs a weekend that was played: where it stands, what was decided, and sections that not every weekend has. */
import { entry, laterSteps, ownSteps, questionsOfKind } from '../../rules/lookup.ts';
import { isAskedOfEach } from '../../rules/moves/alone.ts';
import type { SeatNumbers, State } from '../../rules/state.ts';
import { begin } from '../../rules/step.ts';
import { indexOf } from '../../rules/steps.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { FORM_LENGTH, FORMS, MOST_SITTINGS, type Sitting } from '../class.ts';
import { type Bits, type Read, reading, type Written, writing } from './bits.ts';
import { oneOf, optional, whole } from './codec.ts';
import { flag, isTouched, packSteps } from './steps.ts';

export interface Played {
  readonly state: State;
  /** Minutes in each chapter of the weekend; none where nobody has counted them. */
  readonly minutes: readonly number[] | undefined;
  /** The answers of the test before and after, as far as it was sat in a class. */
  readonly sittings?: readonly Sitting[] | undefined;
}

/** The most minutes that are kept of a chapter. */
export const MOST_MINUTES = 63;

/**
 * A part that stands behind the rest with its number and its length: who does not know it passes by. Its number is its
 * place in the list, so nothing is ever put before another or taken away.
 */
interface Section {
  isThere(weekend: Weekend, given: Played): boolean;
  pack(bits: Bits, weekend: Weekend, played: Played, given?: Played): Played;
}

const SECTIONS: readonly Section[] = [
  {
    // Chapters that open once the weekend has come to its own end.
    isThere: (weekend, { state }) => laterSteps(weekend).some((step) => isTouched(weekend, state, step)),
    pack: (bits, weekend, played, given) => ({
      ...played,
      state: packSteps(bits, weekend, laterSteps(weekend), played.state, given?.state),
    }),
  },
  {
    isThere: (_weekend, { minutes }) => minutes !== undefined,
    pack: (bits, weekend, played, given) => ({
      ...played,
      minutes: weekend.chapters.map((_, at) => bits.whole(MOST_MINUTES + 1, given?.minutes?.[at])),
    }),
  },
  {
    // What each of a pair said alone.
    isThere: (_weekend, { state }) => state.seats !== undefined,
    pack: (bits, weekend, played, given) => ({
      ...played,
      state: { ...played.state, seats: packSeats(bits, weekend, given?.state.seats) },
    }),
  },
  {
    isThere: (_weekend, { sittings = [] }) => sittings.length > 0,
    pack: (bits, _weekend, played, given) => ({ ...played, sittings: packSittings(bits, given?.sittings) }),
  },
];
const MOST_SECTIONS = 16;
const LONGEST_SECTION = 4096;

/** Packs the whole of it. */
export function packPlayed(bits: Written, weekend: Weekend, given: Played): void {
  const played = packOwn(bits, weekend, given.state);
  SECTIONS.forEach((section, number) => {
    if (!section.isThere(weekend, given)) return;
    const part = writing();
    section.pack(part, weekend, { state: played, minutes: undefined }, given);
    bits.whole(2, 1);
    bits.whole(MOST_SECTIONS, number);
    bits.whole(LONGEST_SECTION, part.bits.length);
    for (const bit of part.bits) bits.whole(2, bit);
  });
  bits.whole(2, 0);
}

/** Takes all of it out; undefined where something is missing or too high. Whether it is a state the rules must say. */
export function unpackPlayed(bits: Read, weekend: Weekend): Played | undefined {
  let played: Played = { state: packOwn(bits, weekend), minutes: undefined };
  while (flag(bits, false)) {
    const section = SECTIONS[bits.whole(MOST_SECTIONS)];
    const part = reading(bits.part(bits.whole(LONGEST_SECTION)));
    if (!section) continue;
    played = section.pack(part, weekend, played);
    if (!part.isSound() || part.rest().length > 0) return undefined;
  }
  return bits.isSound() ? played : undefined;
}

/** Where the weekend stands, and what was decided in its own chapters and the drawer. */
function packOwn(bits: Bits, weekend: Weekend, given?: State): State {
  const { steps, drawer } = weekend;
  const own = ownSteps(weekend);
  const reached = bits.whole(steps.length, given && indexOf(steps, given.reached));
  // Where content has changed, answers may stand further on than play does.
  const last = given && own.findLastIndex((step) => isTouched(weekend, given, step));
  const beyond = flag(bits, (last ?? 0) > reached) ? bits.whole(own.length, last) : reached;
  const start = begin(weekend);
  const at = steps[reached]?.id ?? start.at;
  const played = packSteps(bits, weekend, own.slice(0, beyond + 1), { ...start, at, reached: at }, given);
  const isOpened = given !== undefined && drawer.some((step) => isTouched(weekend, given, step));
  const all = flag(bits, isOpened) ? packSteps(bits, weekend, drawer, played, given) : played;
  const bulletins = questionsOfKind(weekend, 'bulletin').map(({ id }) => id);
  const flash = optional(oneOf(bulletins))(bits, given?.flash, false);
  return typeof flash === 'string' ? { ...all, flash } : all;
}

const alone = optional(whole(1, 99));

function packSeats(
  bits: Bits,
  weekend: Weekend,
  given: State['seats'] = {},
): Readonly<Record<string, SeatNumbers>> {
  const ofEach = weekend.questions.filter(({ id }) => isAskedOfEach(weekend, id));
  const seats = ofEach.map(({ id }): readonly [string, SeatNumbers] => {
    const numbers = entry(given, id) ?? [null, null];
    const [first, second] = numbers.map((each) => alone(bits, each ?? undefined, false));
    return [id, [typeof first === 'number' ? first : null, typeof second === 'number' ? second : null]];
  });
  return Object.fromEntries(seats.filter(([, numbers]) => numbers.some((each) => each !== null)));
}

function packSittings(bits: Bits, given: readonly Sitting[] = []): readonly Sitting[] {
  const sat = 1 + bits.whole(MOST_SITTINGS, given.length - 1);
  return Array.from({ length: sat }, (_each, at) => ({
    form: FORMS[bits.whole(FORMS.length, FORMS.indexOf(given[at]?.form ?? FORMS[0]))] ?? FORMS[0],
    supported: Array.from({ length: FORM_LENGTH }, (_item, item) =>
      flag(bits, given[at]?.supported[item] === true),
    ),
  }));
}
