/** One sound file as Howler plays it, its failures noted instead of thrown. */
import { Howl, type HowlOptions } from 'howler';

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

/** Requests a sound at once. Never html5: only decoded sound loops without a seam. */
export function load(what: string, url: string, options: Partial<HowlOptions>, troubles: Troubles): Howl {
  const failed = (_: number, error: unknown) => troubles.note(what, error);
  return new Howl({ src: [url], html5: false, ...options, onloaderror: failed, onplayerror: failed });
}
