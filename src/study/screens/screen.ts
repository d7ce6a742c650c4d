/** The screen of practice at a moment: one of its four parts, with where it is in the address. */
import type { DeskOffer } from '../../present/desks.ts';
import type { Hand } from '../../present/hand.ts';
import type { PracticeScreen } from '../../present/screen.ts';
import { leafOf } from '../playing.ts';
import type { Play } from '../play.ts';
import { cardOf } from './card.ts';
import { endOf } from './end.ts';
import { homeOf } from './home.ts';
import type { Practised } from './practised.ts';
import { skillsOf } from './skills.ts';

/** The address of practice; its parts stand behind it. */
const PRACTICE = 'practice';

/** What stands behind the hash of the address. */
export function addressOf({ shows, set }: Play): string {
  const leaf = set && leafOf(set);
  const part = { home: '', skills: '/skills', card: `/${leaf?.id ?? ''}`, end: '/done' }[shows];
  return PRACTICE + part;
}

/** Beside practice itself. */
export interface Beside {
  readonly hand: Hand | undefined;
  /** The next set of old files, where one has fallen due or will. */
  readonly desk: DeskOffer | undefined;
}

export function screenOf(practised: Practised, play: Play, { hand, desk }: Beside): PracticeScreen {
  const common = { room: 'practice', scene: 'practice', address: addressOf(play), hand } as const;
  const { shows, set, sort } = play;
  const card = shows === 'card' && set ? cardOf(practised, { set, sort }, hand) : undefined;
  if (card) return { ...common, shows: 'card', ...card };
  if (shows === 'end' && set) return { ...common, shows, ...endOf(practised, { set, sort }) };
  if (shows === 'skills') return { ...common, shows, ...skillsOf(practised) };
  return { ...common, shows: 'home', ...homeOf(practised, desk) };
}
