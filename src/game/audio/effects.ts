/** The short sounds: one file, a place in it for each. */
import type { Howl } from 'howler';
import sprite from '../../../assets/audio/ui.json' with { type: 'json' };
import effectsUrl from '../../../assets/audio/ui.mp3?url';
import type { Cue } from '../../present/sounds.ts';
import type { Beat } from './cues.ts';
import type { Load, Troubles } from './recording.ts';

/** Start and length of each sound in ms; the length leaves room for players that decode an MP3 some 25 to 50 ms late. */
const PLACES: Readonly<Record<Cue, readonly number[]>> = sprite;

export interface Effects {
  /** Requests the file, where it has not come. */
  load(): void;
  /** 0–1. */
  volume(level: number): void;
  /** A sound that comes late is worse than none: a file that is not here is asked for, but not waited for. */
  play(beat: Beat): void;
  /** Lets go of what was still to come. */
  hush(): void;
  close(): void;
}

export function createEffects(load: Load, troubles: Troubles): Effects {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  let howl: Howl | undefined;
  let coming = false;
  let closed = false;
  let level = 0;

  const bring = async () => {
    if (howl || coming || closed) return;
    coming = true;
    howl = await load('effects', effectsUrl, { sprite: places() });
    coming = false;
    if (closed) howl?.unload();
    else howl?.volume(level);
  };

  const sound = (cue: Cue) => {
    if (level === 0) return;
    if (howl) troubles.quietly(cue, () => void howl?.play(cue));
    else void bring();
  };

  const hush = () => {
    for (const timer of waiting) clearTimeout(timer);
    waiting.clear();
  };

  return {
    load: () => void bring(),
    volume(next) {
      level = next;
      troubles.quietly('effects', () => void howl?.volume(next));
    },
    play({ cue, after }) {
      if (after === 0) {
        sound(cue);
        return;
      }
      const timer = setTimeout(() => {
        waiting.delete(timer);
        sound(cue);
      }, after);
      waiting.add(timer);
    },
    hush,
    close() {
      closed = true;
      hush();
      troubles.quietly('effects', () => void howl?.unload());
      howl = undefined;
    },
  };
}

function places(): Record<string, [number, number]> {
  return Object.fromEntries(
    Object.entries(PLACES).map(([cue, [start = 0, length = 0]]) => [cue, [start, length]]),
  );
}
