/** What happens when the browser takes the graphics context away, and when it gives it back. */
import { EVENTS, type Game } from './phaser.ts';

/** How long a lost graphics context may take to come back before the stage gives up, ms. */
const PATIENCE = 4000;

/** Waits for a lost graphics context to come back, draws afresh when it does, and gives up when it does not. */
export function watchContext(game: Game, giveUp: () => void, redraw: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const calm = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  game.renderer.on(EVENTS.contextLost, () => {
    waiting ??= setTimeout(giveUp, PATIENCE);
  });
  game.renderer.on(EVENTS.contextRestored, () => {
    calm();
    redraw();
  });
  return calm;
}
