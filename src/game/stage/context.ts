/** What happens when the browser takes the graphics context away, and when it gives it back. */
import { EVENTS } from './events.ts';
import type { Game } from './phaser.ts';

/** How long a lost graphics context may take to come back before the page goes on without the stage, ms. */
const PATIENCE = 4000;

export interface ContextWatch {
  /** From the moment the context is lost until it is back: until then nothing can be drawn. */
  readonly isLost: () => boolean;
  readonly stop: () => void;
}

/** `missed`: it has not come back within four seconds. `regained`: it is back, however late, and everything is to be drawn afresh. */
export function watchContext(game: Game, missed: () => void, regained: () => void): ContextWatch {
  let lost = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  game.renderer.on(EVENTS.contextLost, () => {
    lost = true;
    waiting ??= setTimeout(missed, PATIENCE);
  });
  game.renderer.on(EVENTS.contextRestored, () => {
    lost = false;
    stop();
    regained();
  });
  return { isLost: () => lost, stop };
}
