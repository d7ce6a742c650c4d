/** Practice at one moment: its record, where one is in it, and the set in play. Pure: whoever keeps it says the day. */
import type { Move } from '../rules/state.ts';
import type { Content } from './content.ts';
import { FORMS } from '../record/class.ts';
import { calledEasy, type Day, type Log, ratingOf, withEntry } from './log.ts';
import {
  begunSet,
  type Done,
  type Leaf,
  leafOf,
  type Moved,
  moved,
  type SetInPlay,
  turned,
} from './playing.ts';
import { poolOf, wordsOfPool } from './pool.ts';
import { nextSet } from './sets.ts';
import { inOrder, sittingDue } from './sittings.ts';
import { nextStatements } from './statements.ts';

/** What a set is made of. */
export type Sort = 'cards' | 'statements' | 'form';

export interface Play {
  readonly log: Log;
  readonly shows: 'home' | 'card' | 'end' | 'skills';
  readonly sort: Sort;
  /** The skill whose cards alone are dealt. */
  readonly only: string | undefined;
  readonly set: SetInPlay | undefined;
}

export function begunPlay(log: Log): Play {
  return { log, shows: 'home', sort: 'cards', only: undefined, set: undefined };
}

/** Where and when a set is dealt. */
export interface Dealing {
  readonly content: Content;
  /** BCP 47. */
  readonly language: string;
  readonly today: Day;
  /** Whether the weekend has been filed. */
  readonly filed: boolean;
}

/** Deals a set, of one skill where one is named; nothing changes where there is nothing to deal. */
export function deal(play: Play, dealing: Dealing, sort: Sort, only?: string): Play {
  const set = begunSet(LEAVES[sort](play.log, dealing, only), `${dealing.today}-${play.log.entries.length}`);
  return set ? { ...play, shows: 'card', sort, only, set } : play;
}

type Deal = (log: Log, dealing: Dealing, only: string | undefined) => readonly Leaf[];

const LEAVES: { readonly [S in Sort]: Deal } = {
  cards(log, { content: { deck, words, weekendOfCard }, today }, only) {
    const skill = deck.find((card) => card.skill === only)?.skill;
    return nextSet(log, deck, today, skill).flatMap(({ card: id, again }) => {
      const card = deck.find((each) => each.id === id);
      return card ? [{ id, again, loaded: weekendOfCard(card, words) }] : [];
    });
  },
  statements(log, { content: { statements, pool, words, weekendOfStatements }, language }) {
    const drawn = nextStatements(log, statements, () => poolOf(pool.tables));
    const pooled = wordsOfPool(
      drawn.map(({ statement }) => statement.id),
      pool.tables,
      pool.words,
      language,
    );
    return drawn.map(({ statement, again }) => {
      return { id: statement.id, again, loaded: weekendOfStatements([statement], { ...words, ...pooled }) };
    });
  },
  form(log, { content: { forms, words, weekendOfItem }, today, filed }) {
    const sitting = sittingDue(log, filed, today);
    const items = sitting ? inOrder(log, forms[sitting.form]) : [];
    return items.map((item) => ({ id: item.id, again: false, loaded: weekendOfItem(item, words) }));
  },
};

/** What a move does to the card in hand, and what of it is kept; undefined where it is refused. */
export function played(
  play: Play,
  made: Move,
  { content, today }: Dealing,
): (Omit<Moved, 'set' | 'done'> & { readonly play: Play }) | undefined {
  const result = play.set && moved(play.set, made);
  if (!result) return undefined;
  const { set, happened, done } = result;
  const log = done ? KEEPS[play.sort](play.log, done, { set, content, today }) : play.log;
  const now = { ...play, set, log };
  // Nothing is told of a form's answers: the next is asked at once.
  return { play: done && play.sort === 'form' ? wentOn(now) : now, happened };
}

interface Keeping extends Pick<Dealing, 'content' | 'today'> {
  readonly set: SetInPlay;
}

const KEEPS: { readonly [S in Sort]: (log: Log, done: Done, keeping: Keeping) => Log } = {
  cards: (log, { id, credit = 0 }, { today: day }) =>
    withEntry(log, { type: 'card', card: id, rating: ratingOf(credit), day }),
  statements: (log, { id, answer }, { today: day }) =>
    typeof answer === 'number'
      ? withEntry(log, { type: 'statement', statement: id, percent: answer, day })
      : log,
  // A form is kept once it is whole: half of one measures nothing.
  form(log, _done, { set: { leaves, done }, content: { forms }, today: day }) {
    const form = FORMS.find((each) => forms[each].some(({ id }) => id === leaves[0]?.id));
    if (!form || done.length < leaves.length) return log;
    const supported = forms[form].map(({ id }) =>
      done.some((each) => each.id === id && each.answer === true),
    );
    return withEntry(log, { type: 'form', form, supported, day });
  },
};

/** On to the next of the set, or to its end. */
export function wentOn(play: Play): Play {
  const set = play.set && turned(play.set);
  return set ? { ...play, set } : { ...play, shows: 'end' };
}

/** The answer just given was easy. */
export function wasEasy(play: Play): Play {
  return { ...play, log: calledEasy(play.log) };
}

/** One reads the card in hand differently. */
export function differs(play: Play, text: string, today: Day): Play {
  const leaf = play.set && leafOf(play.set);
  return leaf
    ? { ...play, log: withEntry(play.log, { type: 'note', card: leaf.id, text, day: today }) }
    : play;
}
