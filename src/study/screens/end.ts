/** The end of a set: what was seen, how each came out, and what comes next. */
import type { EndView, SetLine } from '../../present/practice-views.ts';
import { questionWithId } from '../../rules/lookup.ts';
import { plain, rich, say, sayCount, type Words } from '../../words/words.ts';
import { entriesOf } from '../log.ts';
import type { Sort } from '../play.ts';
import type { Done, Leaf, SetInPlay } from '../playing.ts';
import { SITTINGS } from '../sittings.ts';
import { overview } from '../skills.ts';
import { dueSays } from './home.ts';
import type { Practised } from './practised.ts';

interface Ended {
  readonly set: SetInPlay;
  readonly sort: Sort;
}

/** What the end of a set says. */
export function endOf(practised: Practised, { set, sort }: Ended): EndView {
  const {
    words,
    log,
    content: { deck },
    today,
  } = practised;
  return {
    heading: say(words, 'practice.end'),
    says: endSays(practised, { set, sort }),
    // Of a form nothing is said before its last sitting.
    lines: sort === 'form' ? [] : set.done.flatMap((done) => lineOf(practised, { set, sort }, done)),
    next: dueSays(practised, overview(log, deck, today)),
    more: sort === 'form' ? '' : say(words, 'practice.once-more'),
  };
}

/** Of a form nothing is said before the last; then its figures stand with what one can do. */
function endSays({ words, language, log }: Practised, { set, sort }: Ended): string {
  if (sort !== 'form') return sayCount(words, language, `practice.seen.${sort}`, set.done.length);
  const isLast = entriesOf(log, 'form').length === SITTINGS.length;
  return say(words, isLast ? 'practice.seen.form.last' : 'practice.seen.form');
}

function lineOf({ words }: Practised, { set, sort }: Ended, done: Done): readonly SetLine[] {
  const { id } = done;
  const leaf = set.leaves.find((each) => each.id === id);
  if (!leaf) return [];
  const own = { ...words, ...leaf.loaded.words };
  const [step] = leaf.loaded.weekend.steps;
  // A number is not right or wrong by itself.
  const verdict = sort === 'statements' ? 'noted' : verdictOf(done);
  return [
    {
      id,
      name: step ? say(own, `step.${step.id}.heading`) : '',
      says: plain(rich(own, `q.${id}.prompt`)),
      verdict,
      came: verdict === 'noted' ? truthSays(own, leaf, done) : say(own, `compare.verdict.${verdict}`),
    },
  ];
}

function verdictOf({ credit = 0 }: Done): 'right' | 'partly' | 'wrong' {
  return credit === 1 ? 'right' : credit >= 0.5 ? 'partly' : 'wrong';
}

/** Of a statement: what was said, and what is so. */
function truthSays(words: Words, { loaded }: Leaf, { id, answer }: Done): string {
  const question = questionWithId(loaded.weekend, id);
  return question && 'outcome' in question && typeof answer === 'number'
    ? say(words, 'practice.seen.said', { percent: answer, so: say(words, `statement.${question.outcome}`) })
    : '';
}
