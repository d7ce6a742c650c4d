/** One looping sound that comes and goes by fading, and stands still while it cannot be heard. */
import type { Howl } from 'howler';

export interface LoopPlayer {
  /**
   * Brings the loop to a level 0–1 within `duration` ms. It is not requested before it is first wanted; one that does not
   * come is asked for again when it is next wanted.
   */
  steer(level: number, duration: number): void;
  /** Where it is, in s from the beginning of its file; undefined while it rests. */
  position(): number | undefined;
  close(): void;
}

/** The name of the part of the file that repeats. */
export const LOOPED = 'loop';

/**
 * `make` fetches the sound at volume 0, with the part that repeats named `LOOPED`. `beside` tells where the sound is
 * whose place this one takes, so that the two change over in the same bar.
 */
export function createLoopPlayer(
  make: () => Promise<Howl | undefined>,
  beside: () => number | undefined,
): LoopPlayer {
  let howl: Howl | undefined;
  let id = 0;
  let coming = false;
  let closed = false;
  let begun = false;
  let playing = false;
  let target = 0;

  // Howler also reports a fade that another one cuts short: the loop rests only where it is silent.
  const rest = (loop: Howl) => {
    if (target > 0 || loop.volume() > 0 || !playing) return;
    playing = false;
    loop.pause(id);
  };

  const align = (loop: Howl) => {
    const place = beside();
    if (place !== undefined) loop.seek(place, id);
  };

  const approach = (loop: Howl, duration: number) => {
    if (target > 0 && !playing) {
      playing = true;
      align(loop);
      loop.play(id);
    }
    const from = loop.volume();
    // Howler's fade between equal volumes never ends.
    if (from !== target) loop.fade(from, target, duration);
    else rest(loop);
  };

  const begin = async (duration: number): Promise<void> => {
    if (coming || closed) return;
    coming = true;
    const loop = await make();
    coming = false;
    if (closed) loop?.unload();
    if (!loop || closed) return;
    howl = loop;
    // Loading may take its time and the level may change meanwhile: only the last one counts.
    loop.once('play', () => {
      begun = true;
      align(loop);
      approach(loop, duration);
    });
    loop.on('fade', () => rest(loop));
    playing = true;
    id = loop.play(LOOPED);
  };

  return {
    steer(level, duration) {
      const wanted = level > 0 && !howl;
      if (level === target && !wanted) return;
      target = level;
      if (wanted) void begin(duration);
      else if (howl && begun) approach(howl, duration);
    },
    position: () => (howl && begun && playing ? howl.seek(id) : undefined),
    close() {
      closed = true;
      howl?.unload();
      howl = undefined;
      begun = false;
      target = 0;
    },
  };
}
