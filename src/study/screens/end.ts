/** The end of a set: what was seen, how each came out, and what comes next. */
import type { EndView, SetLine } from '../../present/practice-views.ts';
import { plain, rich, say, sayCount } from '../../words/words.ts';
import type { Sort } from '../play.ts';
import type { Done, SetInPlay } from '../playing.ts';
import { overview } from '../skills.ts';
import { dueSays } from './home.ts';
import type { Practised } from './practised.ts';

export function endOf(
  practised: Practised,
  { set, sort }: { readonly set: SetInPlay; readonly sort: Sort },
): EndView {
  const {
    words,
    language,
    log,
    content: { deck },
    today,
  } = practised;
  return {
    heading: say(words, 'practice.end'),
    says: sayCount(words, language, `practice.seen.${sort}`, set.done.length),
    // Of a form nothing is said before its last sitting.
    lines: sort === 'form' ? [] : set.done.flatMap((done) => lineOf(practised, set, done)),
    next: dueSays(practised, overview(log, deck, today)),
    more: sort === 'form' ? '' : say(words, 'practice.once-more'),
  };
}

function lineOf({ words }: Practised, { leaves }: SetInPlay, { id, credit }: Done): readonly SetLine[] {
  const leaf = leaves.find((each) => each.id === id);
  if (!leaf) return [];
  const own = { ...words, ...leaf.loaded.words };
  const [step] = leaf.loaded.weekend.steps;
  return [
    {
      id,
      name: step ? say(own, `step.${step.id}.heading`) : '',
      says: plain(rich(own, `q.${id}.prompt`)),
      verdict: credit === undefined ? 'noted' : credit === 1 ? 'right' : credit >= 0.5 ? 'partly' : 'wrong',
    },
  ];
}
