/** What the bench reads a class with, to be bundled as the game's own script is. */
import { nicknameWithNumber } from '../../src/classroom/names.ts';
import type { Pupil } from '../../tests/classroom/class.ts';

export { handInPacked, readHandIn } from '../../src/classroom/hand-in.ts';
export { backChannel } from '../../src/weekends/back-channel/weekend.ts';
export { classOf, handedIn, knownOf } from '../../tests/classroom/class.ts';

/** The same play under another name and with another first number, so that it is of another pupil. */
export function asPupil({ temperament, open }: Pupil, number: number): Pupil {
  const { state, journal, inClass, weekend } = open;
  const [first = ''] = state.locked.filter((id) => typeof state.answers[id] === 'number');
  const answer = 1 + (number % 99);
  return {
    temperament,
    open: {
      ...open,
      weekend,
      state: { ...state, answers: { ...state.answers, [first]: answer } },
      journal: {
        ...journal,
        recent: journal.recent.map((entry) =>
          entry.type === 'answer' && entry.question === first ? { ...entry, answer } : entry,
        ),
      },
      inClass: inClass && { ...inClass, name: nicknameWithNumber(number) },
    },
  };
}
