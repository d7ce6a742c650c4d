/** A card in hand: as a step of its own small weekend, and once it is answered where it is from and when it comes back. */
import type { AfterCard } from '../../present/practice-views.ts';
import { presentStep } from '../../present/present.ts';
import type { PracticeCard, StepScreen } from '../../present/screen.ts';
import type { QuestionView } from '../../present/kinds/table.ts';
import type { Hand } from '../../present/hand.ts';
import { say, sayCount, sayIfAny, type Words } from '../../words/words.ts';
import type { Sort } from '../play.ts';
import { entriesOf } from '../log.ts';
import { leafOf, type SetInPlay } from '../playing.ts';
import { type Track, trackOf, tracksOf } from '../schedule.ts';
import { dates, type Practised } from './practised.ts';

type CardView = Omit<PracticeCard, 'room' | 'scene' | 'address' | 'shows'>;

/** All that practice says, with the words of what is in hand. A statement does not come true: it is. */
export function wordsIn({ words }: Practised, set: SetInPlay | undefined): Words {
  const told = { 'reveal.yes': say(words, 'statement.1'), 'reveal.no': say(words, 'statement.0') };
  const leaf = set && leafOf(set);
  return leaf ? { ...words, ...told, ...leaf.loaded.words } : words;
}

export function cardOf(
  practised: Practised,
  { set, sort }: Playing,
  hand: Hand | undefined,
): CardView | undefined {
  const leaf = leafOf(set);
  if (!leaf) return undefined;
  const { weekend, scenery } = leaf.loaded;
  const words = wordsIn(practised, set);
  const production = { weekend, scenery, words, language: practised.language };
  const shown = presentStep(production, { open: set.open, hand, last: undefined, saves: [] });
  if (!shown) return undefined;
  const step = { ...shown, layout: layoutOf(shown), questions: shown.questions.map(asked) };
  const isDone = sort !== 'form' && set.done.some(({ id }) => id === leaf.id);
  return {
    hand,
    step,
    questions: step.questions,
    balance: step.balance,
    at: set.at + 1,
    of: set.leaves.length,
    // What a sentence of a form is to be read for is not said.
    tab: sort === 'form' ? say(words, 'practice.test') : step.heading,
    again: leaf.again,
    page: pageOf(practised, leaf.id, sort),
    answered: set.done.length > set.at,
    after: isDone ? afterOf({ ...practised, words }, leaf.id) : undefined,
  };
}

/** A set in play, and what it is made of. */
interface Playing {
  readonly set: SetInPlay;
  readonly sort: Sort;
}

/** The page that explains the term it rests on; empty where none does. Nothing is explained beside a form. */
function pageOf({ content: { deck, pages } }: Practised, id: string, sort: Sort): string {
  const skill = deck.find((card) => card.id === id)?.skill;
  return (sort === 'form' ? undefined : pages.find((page) => page.skill === skill)?.id) ?? '';
}

/** Whoever knows it says so by the needle: that is what is asked. */
function asked(view: QuestionView): QuestionView {
  return 'mayBeKnown' in view ? { ...view, mayBeKnown: false } : view;
}

/** Its paper lies beside whatever is asked of it. */
function layoutOf({ layout, document }: StepScreen): StepScreen['layout'] {
  return document && layout !== 'board' ? 'document' : layout;
}

function afterOf(practised: Practised, id: string): AfterCard {
  const {
    words,
    log,
    content: { deck },
    today,
  } = practised;
  const source = sayIfAny(words, `q.${id}.sources`);
  const note = entriesOf(log, 'note').findLast(({ card }) => card === id)?.text;
  const card = deck.find((each) => each.id === id);
  const track = card && tracksOf(log, deck, today).get(trackOf(card));
  const last = entriesOf(log, 'card').at(-1);
  if (!card || !track || last?.card !== id)
    return { source, slip: '', back: '', why: '', easy: 'none', differs: note };
  const { rating } = last;
  const isRight = rating === 'good' || rating === 'easy';
  return {
    source,
    slip: isRight ? '' : say(words, 'slip', { slip: say(words, `slip.${card.slip}`) }),
    back: say(words, 'practice.back', { date: dates(practised)(track.due, 'long') }),
    why: whySays(practised, track, rating),
    easy: rating === 'easy' ? 'taken' : rating === 'good' ? 'offered' : 'none',
    differs: note,
  };
}

/** "Six days: right." What comes back is the skill, or the card itself where it is a fact. */
function whySays({ words, language }: Practised, track: Track, rating: string): string {
  const days = sayCount(words, language, 'practice.days-on', track.due - track.last);
  return say(words, `practice.why.${rating}`, { days });
}
