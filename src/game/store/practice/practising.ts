/** Practice: where one is in it, and the set in play. It comes over the line when somebody wants it. */
import { presentDesks } from '../../../present/desks.ts';
import type { House } from '../../../present/house.ts';
import type { Happened } from '../../../rules/state.ts';
import type { Kind } from '../../../rules/weekend.ts';
import type { Content } from '../../../study/content.ts';
import { begunLog } from '../../../study/log.ts';
import {
  begunPlay,
  deal,
  type Dealing,
  differs,
  type Play,
  played,
  type Sort,
  wasEasy,
  wentOn,
} from '../../../study/play.ts';
import { wordsIn } from '../../../study/screens/card.ts';
import type { Practised } from '../../../study/screens/practised.ts';
import { addressOf, screenOf } from '../../../study/screens/screen.ts';
import { weekendOfCard, weekendOfItem, weekendOfStatements } from '../../../weekends/practice/compose.ts';
import { deck, deckWords as words } from '../../../weekends/practice/deck.ts';
import { forms } from '../../../weekends/practice/forms.ts';
import { pages } from '../../../weekends/practice/pages.ts';
import { poolWords, tables } from '../../../weekends/practice/pool/loaded.ts';
import { statements } from '../../../weekends/practice/statements.ts';
import { type Desk, entryOf } from '../desk.ts';
import type { Practice } from '../in-practice.ts';
import { AWAY } from '../session.ts';
import { fileOfAll, keep, readKept, todayOf } from './kept.ts';

const content: Content = {
  deck,
  statements,
  pool: { tables, words: poolWords },
  forms,
  pages,
  words,
  weekendOfCard,
  weekendOfStatements,
  weekendOfItem,
};
/** BCP 47: of the words that come with the content. */
const language = 'en-GB';

/** The kinds of question that it asks. */
export const kinds: readonly Kind[] = [
  ...deck.map(({ asks }) => asks.kind),
  ...[
    weekendOfStatements(statements.slice(0, 1), words),
    ...forms.FA.slice(0, 1).map((item) => weekendOfItem(item, words)),
  ]
    .flatMap(({ weekend }) => weekend.questions)
    .map(({ kind }) => kind),
];

/** Opens practice as it was left on this device, at the part that an address names. */
export function openPractice(desk: Desk, named: string): void {
  go(desk, playOf(desk), named);
}

/** To the part of practice that an address names; to its home where it names nothing that is in hand. */
function go(desk: Desk, play: Play, named: string): void {
  const inHand = (['card', 'end'] as const).filter(() => play.set !== undefined);
  const shows = [...inHand, 'skills' as const].find((each) => addressOf({ ...play, shows: each }) === named);
  show(desk, { ...play, shows: shows ?? 'home' });
}

/** Practice as it stands, with what another tab has added to its record. */
function playOf(desk: Desk): Play {
  const { practice } = desk.store.getState();
  return { ...(practice?.play ?? begunPlay(begunLog(0))), log: readKept(desk) };
}

/** Shows practice at this moment, and what has brought it there; what is new of its record is written. */
function show(desk: Desk, play: Play, happened: readonly Happened[] = []): void {
  keep(desk, play.log);
  desk.store.setState(({ revision }) => ({
    ...AWAY,
    room: 'practice',
    happened,
    revision: revision + 1,
    practice: practiceOf(desk, play),
  }));
}

function dealingOf(desk: Desk): Dealing {
  const filed = desk.store
    .getState()
    .saves.some(({ summary }) => summary?.filed && !entryOf(desk, summary.weekend)?.desk);
  return { content, language, today: todayOf(desk), filed };
}

function practiceOf(desk: Desk, play: Play): Practice {
  const dealing = dealingOf(desk);
  const to = (next: Play) => show(desk, next);
  const turn = (next: Play) => show(desk, next, [{ type: 'turned', to: addressOf(next), first: true }]);
  const begin = (sort: Sort, only?: string) => turn(deal(playOf(desk), dealing, sort, only));
  const practised = ({ words: ofHouse, language: spoken }: House): Practised => ({
    ...dealing,
    words: { ...ofHouse, ...words },
    language: spoken,
    log: play.log,
  });
  return {
    play,
    address: addressOf(play),
    open: play.shows === 'card' ? play.set?.open : undefined,
    present: (house, situation) => {
      const due = presentDesks(house, situation).find((each) => each.due);
      return screenOf(practised(house), play, { hand: situation.hand, desk: due });
    },
    words: (house) => wordsIn(practised(house), play.set),
    file: () => fileOfAll(desk, play.log),
    go: (named) => go(desk, playOf(desk), named),
    home: () => to({ ...playOf(desk), shows: 'home' }),
    skills: () => to({ ...playOf(desk), shows: 'skills' }),
    ahead: () => practiceOf(desk, deal(play, dealing, 'cards')),
    begin: (skill) => begin('cards', skill),
    beginStatements: () => begin('statements'),
    beginTest: () => begin('form'),
    more: () => begin(play.sort, play.only),
    next: () => turn(wentOn(playOf(desk))),
    easy: () => to(wasEasy(playOf(desk))),
    differ: (reason) => to(differs(playOf(desk), reason, dealing.today)),
    move(made) {
      const now = played(playOf(desk), made, dealing);
      if (now) show(desk, now.play, now.happened);
      else desk.store.setState({ hand: undefined });
      return now !== undefined;
    },
  };
}
