/** What a pupil is called: two words that the game draws, or a seat. Nobody types a name, so that nothing needs watching. */
import { NICKNAME_WORDS, type PupilName } from '../record/class.ts';
import { say, type Words } from '../words/words.ts';

/** How many nicknames there are. */
export const NICKNAMES = NICKNAME_WORDS ** 2;

/** The nickname with this number, 0 to below `NICKNAMES`: whoever has chance draws the number. */
export function nicknameWithNumber(number: number): PupilName {
  return { nickname: [Math.floor(number / NICKNAME_WORDS) % NICKNAME_WORDS, number % NICKNAME_WORDS] };
}

/** A pupil's name in words: "Quiet Heron", "Seat 12". */
export function nicknameOf(words: Words, name: PupilName): string {
  if ('seat' in name) return say(words, 'names.seat', { seat: name.seat });
  const [first, second] = name.nickname;
  return say(words, 'names.nickname', {
    first: wordAt(say(words, 'names.first'), first),
    second: wordAt(say(words, 'names.second'), second),
  });
}

function wordAt(list: string, place: number): string {
  return list.split(' ')[place] ?? '';
}
