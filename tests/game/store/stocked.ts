/** A library whose weekends have all come already, as a game is given it. */
import type { GameOptions } from '../../../src/game/store/game.ts';
import type { Weekend } from '../../../src/rules/weekend.ts';
import type { LoadedWeekend } from '../../../src/weekends/entry.ts';

export function stockedWith(...played: readonly Weekend[]): Pick<GameOptions, 'library' | 'weekends'> {
  const weekends = played.map((weekend): LoadedWeekend => ({ weekend, words: {}, scenery: {} }));
  const library = weekends.map(
    (each) =>
      ({ id: each.weekend.id, front: {}, scene: 'title', load: () => Promise.resolve(each) }) as const,
  );
  return { library, weekends };
}
