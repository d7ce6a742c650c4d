/** What is spoken when something happens that focus and labels do not say by themselves. */
import { say, sayCount, type Words } from '../../words/words.ts';
import type { Happened } from '../../rules/state.ts';

/** Everything that can happen, by its type. */
type Happenings = { readonly [T in Happened['type']]: Extract<Happened, { type: T }> };

/** One row each; an empty sentence where the screen already says it. */
const speech: {
  readonly [T in keyof Happenings]: (happened: Happenings[T], words: Words, language: string) => string;
} = {
  turned: () => '',
  arrived: ({ document }, words) =>
    say(words, 'announce.arrived', { source: say(words, `doc.${document}.name`) }),
  answered: () => '',
  withdrawn: (_, words) => say(words, 'announce.withdrawn'),
  // Where all hold, what comes of it is said instead.
  checked: ({ wrong, of }, words, language) =>
    wrong > 0 ? sayCount(words, language, 'batch.wrong', wrong, { of }) : '',
  locked: () => '',
  revealed: ({ question, percent, outcome }, words) =>
    say(words, 'announce.revealed', {
      name: say(words, `item.${question}`),
      percent,
      verdict: say(words, outcome === 1 ? 'reveal.yes' : 'reveal.no'),
      happened: say(words, `q.${question}.happened`),
    }),
  opened: (_, words) => say(words, 'announce.opened'),
  wired: ({ flash }, words) => say(words, flash ? 'announce.flash' : 'announce.wired'),
  echoed: ({ due }, words) => (due ? say(words, 'announce.echoed') : ''),
  corrected: (_, words) => say(words, 'announce.corrected'),
  filed: (_, words) => say(words, 'announce.filed'),
};

/** Everything that happened in one move, as one sentence to be spoken once. */
export function announcement(words: Words, language: string, happened: readonly Happened[]): string {
  return happened
    .map((each) => spoken(each.type, each, words, language))
    .filter(Boolean)
    .join(' ');
}

function spoken<T extends keyof Happenings>(
  type: T,
  happened: Happenings[T],
  words: Words,
  language: string,
): string {
  return speech[type](happened, words, language);
}
