/** The packed form: a weekend's last state in so few letters that a link or a code to be scanned can carry it. It cannot be replayed. */
import { isState } from '../../rules/snapshot.ts';
import { caughtUp } from '../../rules/steps.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { CODE_LENGTH, CODE_LETTERS, LAST_SEAT, NICKNAME_WORDS, type PupilName } from '../class.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { type Bits, bitsOf, bytesOf, reading, writing } from './bits.ts';
import { checksum, checksumOfText } from './checksum.ts';
import { packPlayed, type Played, unpackPlayed } from './played.ts';
import { flag } from './steps.ts';

/** Raised when an older game could no longer read it. */
const FORMAT = 1;
const MOST_CONTENT_VERSIONS = 256;
const CHECK = 2 ** 16;

/** Whose it is, where it was played in a class. */
export interface Player {
  /** The class code's number. */
  readonly code: number;
  readonly name: PupilName;
  readonly openedEarly: boolean;
  /** Whether two played at one screen. */
  readonly pair: boolean;
}

export interface Packed extends Played {
  readonly weekend: Weekend;
  readonly player: Player | undefined;
}

/**
 * `cut`: something is missing or was changed on the way. `foreign`: of a weekend that is not here. `older`, `newer`: of
 * another edition of it, whose questions are others. `impossible`: no state that the rules can lead to.
 */
export type PackedProblem = 'cut' | 'foreign' | 'older' | 'newer' | 'impossible';

/** Packs a weekend into letters that may stand in an address. */
export function packed({ weekend, player, ...played }: Packed): string {
  const bits = writing();
  bits.whole(CHECK, markOf(weekend));
  bits.whole(MOST_CONTENT_VERSIONS, weekend.contentVersion);
  if (flag(bits, player !== undefined)) packPlayer(bits, player);
  packPlayed(bits, weekend, played);
  const said = bytesOf(bits.bits);
  const [check, format] = [writing(), FORMAT];
  check.whole(CHECK, checksum([format, ...said]) % CHECK);
  return toBase64url(Uint8Array.from([...bytesOf(check.bits), format, ...said]));
}

/** Takes a weekend out again, one of those that are here. Never throws, whatever the letters are. */
export function unpacked(
  letters: string,
  weekends: readonly Weekend[],
): Packed | { readonly problem: PackedProblem } {
  const [high, low, format, ...said] = fromBase64url(letters) ?? [];
  if (high === undefined || low === undefined || format === undefined) return { problem: 'cut' };
  if (checksum([format, ...said]) % CHECK !== 256 * high + low) return { problem: 'cut' };
  if (format > FORMAT) return { problem: 'newer' };
  const bits = reading(bitsOf(Uint8Array.from(said)));
  const mark = bits.whole(CHECK);
  const weekend = weekends.find((each) => markOf(each) === mark);
  if (!weekend) return { problem: 'foreign' };
  const contentVersion = bits.whole(MOST_CONTENT_VERSIONS);
  if (contentVersion !== weekend.contentVersion) {
    return { problem: contentVersion < weekend.contentVersion ? 'older' : 'newer' };
  }
  const player = flag(bits, false) ? packPlayer(bits) : undefined;
  const played = unpackPlayed(bits, weekend);
  if (!played || bits.rest().length > 7 || bits.rest().includes(1)) return { problem: 'cut' };
  if (!isState(weekend, played.state)) return { problem: 'impossible' };
  // Nobody comes past what is not done.
  if (caughtUp(weekend, played.state) !== played.state) return { problem: 'impossible' };
  return { weekend, player, ...played };
}

/** The weekend's id as a number: its letters alone would take more room than all its needles. */
function markOf({ id }: Weekend): number {
  return Number.parseInt(checksumOfText(id), 36) % CHECK;
}

function packPlayer(bits: Bits, given?: Player): Player {
  const code = bits.whole(CODE_LETTERS.length ** CODE_LENGTH, given?.code);
  const name = packName(bits, given?.name);
  return {
    code,
    name,
    openedEarly: flag(bits, given?.openedEarly === true),
    pair: flag(bits, given?.pair === true),
  };
}

function packName(bits: Bits, given?: PupilName): PupilName {
  if (flag(bits, given !== undefined && 'seat' in given)) {
    return { seat: 1 + bits.whole(LAST_SEAT, given && 'seat' in given ? given.seat - 1 : undefined) };
  }
  const words = given && 'nickname' in given ? given.nickname : undefined;
  const [first, second] = [bits.whole(NICKNAME_WORDS, words?.[0]), bits.whole(NICKNAME_WORDS, words?.[1])];
  return { nickname: [first, second] };
}
