/** The address bar and the browser's back button: every place of every room has its own address, and going back is a move like any other. */
import { afterPaint } from '../../parts/browser/after-paint.ts';
import type { Game } from '../store/game.ts';
import type { Session } from '../store/session.ts';
import { goTo, roomOf } from './rooms/table.tsx';

export interface Address {
  /** On arrival: goes where the address leads. */
  readonly arrive: () => void;
  /** Keeps the address in step with the session. */
  readonly follow: (session: Session) => void;
}

/** What an address names behind its hash; empty for the title, and for an address that somebody has mangled. */
export function placeNamed(address: string): string {
  try {
    return decodeURIComponent(address.slice(hashAt(address) + 1));
  } catch {
    return '';
  }
}

/** The address with another place named behind its hash; the title has no hash at all. */
export function addressOf(address: string, place: string): string {
  const page = address.slice(0, hashAt(address));
  return place === '' ? page : `${page}#${encodeURI(place)}`;
}

function hashAt(address: string): number {
  const at = address.indexOf('#');
  return at < 0 ? address.length : at;
}

export function createAddress(game: Game): Address {
  let travelling = false;
  /** Where the address bar is going: it follows after the picture that answers the press. */
  let going: string | undefined;
  const follow = (session: Session): void => {
    const to = addressOf(location.href, roomOf(session).address(session));
    if (to === (going ?? location.href)) return;
    going = to;
    // The history of a course that frames the game is not ours to fill.
    const write = travelling || self !== top ? 'replaceState' : 'pushState';
    afterPaint(() => {
      history[write](null, '', to);
      if (going === to) going = undefined;
    });
  };
  const arrive = (): void => {
    travelling = true;
    goTo(game, placeNamed(location.href));
    // What leads nowhere has changed nothing, so that nobody else would set the address right.
    follow(game.store.getState());
    travelling = false;
  };
  window.addEventListener('popstate', arrive);
  return { arrive, follow };
}
