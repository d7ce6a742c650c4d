/** What is spoken when something happens that focus and labels do not say by themselves. */
import { say, sayCount, type Words } from '../../words/words.ts';
import type { Happened } from '../../rules/state.ts';

type Speak<T extends Happened['type']> = (
  happened: Extract<Happened, { type: T }>,
  words: Words,
  language: string,
) => string;

/** One row for each thing that can happen; an empty sentence where the screen already says it. */
const speech: { readonly [T in Happened['type']]: Speak<T> } = {
  turned: () => '',
  arrived: ({ document }, words) =>
    say(words, 'announce.arrived', { source: say(words, `doc.${document}.name`) }),
  answered: () => '',
  checked: ({ wrong }, words, language) => sayCount(words, language, 'batch.wrong', wrong),
  locked: () => '',
  revealed: () => '',
  opened: (_, words) => say(words, 'announce.opened'),
  wired: (_, words) => say(words, 'announce.wired'),
  corrected: (_, words) => say(words, 'announce.corrected'),
  filed: (_, words) => say(words, 'announce.filed'),
};

/** Everything that happened in one move, as one sentence to be spoken once. */
export function announcement(words: Words, language: string, happened: readonly Happened[]): string {
  return happened
    .map((each) => (speech[each.type] as Speak<Happened['type']>)(each, words, language))
    .filter(Boolean)
    .join(' ');
}
