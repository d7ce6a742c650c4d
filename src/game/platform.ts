/** Inside a package for a learning platform: the game as the platform's client has to do with it. */
import { afterPaint } from '../parts/browser/after-paint.ts';
import type { Joined } from '../classroom/lms/client.ts';
import type { Game } from './store/game.ts';

/** What a package says of itself, and no other page does. */
const packaged = () => document.querySelector<HTMLMetaElement>('meta[name="platform"]')?.content;

/** Joins the platform of a package; undefined where this page is in none, or nothing answers. */
export async function joinPlatform(game: Game): Promise<Joined | undefined> {
  const made = packaged();
  if (made === undefined) return undefined;
  const { store } = game;
  const follows = (weekend: string) =>
    game.library.some(({ id, desk }) => id === weekend && desk === undefined);
  const { join } = await import('../classroom/lms/client.ts');
  const joined = await join(window, made, {
    async bring(id) {
      await game.bring(id);
      return store.getState().weekends.get(id)?.weekend;
    },
    adopt: game.adopt,
    nextPlayer: game.nextPlayer,
    follow: (changed) =>
      store.subscribe(({ open }) => changed(open && follows(open.weekend.id) ? open : undefined)),
    say(kept) {
      if (!kept) game.tell('platform-unsaved');
      else if (store.getState().notice === 'platform-unsaved') game.dismissNotice();
    },
    later: afterPaint,
  });
  if (joined) window.addEventListener('pagehide', joined.leave);
  return joined;
}
