/** Inside a package for a learning platform: the game as the platform's client has to do with it. */
import { afterPaint } from '../parts/browser/after-paint.ts';
import { type Joined, join } from '../classroom/lms/client.ts';
import type { Game } from './store/game.ts';

/**
 * Joins the platform of a package; undefined where nothing answers.
 * @param made what the package says of itself
 */
export async function joinPlatform(made: string, game: Game): Promise<Joined | undefined> {
  const { store } = game;
  const follows = (weekend: string) =>
    game.library.some(({ id, desk }) => id === weekend && desk === undefined);
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
