/** The address bar and the browser's back button: every step has its own address, and going back is a move like any other. */
import type { Game, Session } from '../store/game.ts';
import { afterPaint } from '../../parts/browser/after-paint.ts';

export interface Address {
  /** On arrival: an address that names a step resumes the weekend that was last open. */
  readonly arrive: () => void;
  /** Keeps the address in step with the session. */
  readonly follow: (session: Session) => void;
}

const named = (): string => stepNamed(location.hash);

/** The step that an address's hash names; empty for the title, and for an address that somebody has mangled. */
export function stepNamed(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

export function createAddress(game: Game): Address {
  let travelling = false;
  /** Where the address bar is going: it follows after the picture that answers the press. */
  let going: string | undefined;
  window.addEventListener('popstate', () => {
    travelling = true;
    const to = named();
    if (to === '') game.leave();
    else if (!game.move({ type: 'turn', to })) game.resumeLast();
    travelling = false;
  });
  return {
    arrive: () => {
      if (named() !== '') game.resumeLast();
    },
    follow(session) {
      const to = session.room === 'step' && session.open ? session.open.state.at : '';
      if (to === (going ?? named())) return;
      going = to;
      const address = to === '' ? location.pathname + location.search : `#${to}`;
      const write = travelling ? 'replaceState' : 'pushState';
      afterPaint(() => {
        history[write](null, '', address);
        if (going === to) going = undefined;
      });
    },
  };
}
