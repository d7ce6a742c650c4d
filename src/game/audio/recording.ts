/** One sound file as Howler plays it, its failures noted instead of thrown. */
import { Howl, type HowlOptions } from 'howler';
import type { Later } from '../../parts/browser/fetch/later.ts';

/** What could not be loaded or played, one line each; the game goes on without it. */
export interface Troubles {
  note(what: string, error: unknown): void;
  /** Does something that may fail where sound cannot play. */
  quietly(what: string, act: () => void): void;
  list(): readonly string[];
}

export function createTroubles(): Troubles {
  const lines: string[] = [];
  const note = (what: string, error: unknown) => {
    lines.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  };
  return {
    note,
    quietly(what, act) {
      try {
        act();
      } catch (error) {
        note(what, error);
      }
    },
    list: () => [...lines],
  };
}

/** Fetches a sound and makes it ready; undefined where it cannot be had, which is noted. Never rejects. */
export type Load = (what: string, url: string, options: Partial<HowlOptions>) => Promise<Howl | undefined>;

/** `take` is how files come that come later. */
export function createLoad(take: Later['take'], troubles: Troubles): Load {
  return async (what, url, options) => {
    const failed = (_: number, error: unknown) => troubles.note(what, error);
    try {
      return await take(url, (address) => ready(address, { ...options, onplayerror: failed }));
    } catch (error) {
      troubles.note(what, error);
      return undefined;
    }
  };
}

/** Never html5: only decoded sound loops without a seam. */
function ready(address: string, options: Partial<HowlOptions>): Promise<Howl> {
  return new Promise((resolve, reject) => {
    const howl = new Howl({
      src: [address],
      format: ['mp3'],
      html5: false,
      ...options,
      onload: () => resolve(howl),
      onloaderror: (_, error) => {
        howl.unload();
        reject(new Error(String(error)));
      },
    });
  });
}
