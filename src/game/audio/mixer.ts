/** Plays the music, the room and the short sounds. Silent until the first gesture, and wherever sound cannot play. */
import { type Howl, Howler } from 'howler';
import places from '../../../assets/audio/loops.json' with { type: 'json' };
import deskUrl from '../../../assets/audio/desk.mp3?url';
import pulseUrl from '../../../assets/audio/pulse.mp3?url';
import roomUrl from '../../../assets/audio/room.mp3?url';
import filedUrl from '../../../assets/audio/sting-filed.mp3?url';
import openUrl from '../../../assets/audio/sting-open.mp3?url';
import { STINGS, type Sounds, type Sting } from './cues.ts';
import { createEffects } from './effects.ts';
import { LOOPS, levelsOf, type Loop, type Setting, type Volumes } from './levels.ts';
import { createLoopPlayer, LOOPED, type LoopPlayer } from './loop.ts';
import { createTroubles, load, type Troubles } from './recording.ts';

const LOOP_URLS: Readonly<Record<Loop, string>> = { desk: deskUrl, pulse: pulseUrl, room: roomUrl };
const STING_URLS: Readonly<Record<Sting, string>> = { open: openUrl, filed: filedUrl };
/** Start and length of what repeats, in ms. Around it the file goes on: players that decode late still loop without a gap. */
const PLACES: Readonly<Record<Loop, readonly number[]>> = places;

/** Two settings of the same music, bar for bar: whichever comes in takes up where the other is. */
const TWINS: Readonly<Partial<Record<Loop, Loop>>> = { desk: 'pulse', pulse: 'desk' };

/** Durations of fades in ms. */
const CROSSFADE = 1500;
const DUCK = 200;
const RELEASE = 800;
const SLIDER = 120;

export interface MixerState {
  /** Whether the first gesture has come. */
  readonly unlocked: boolean;
  readonly setting: Setting;
  readonly sting: Sting | undefined;
  /** What could not be loaded or played, one line each. */
  readonly troubles: readonly string[];
}

/** No method throws or waits. Before `unlock` nothing is requested and nothing sounds. */
export interface Mixer {
  /** Takes the player's volumes, at once. */
  apply(volumes: Volumes): void;
  /** Call it within each gesture of the player until it returns true: then the browser lets sound be heard. */
  unlock(): boolean;
  /** What follows a move: short sounds in their time, and perhaps a sting, under which the music steps back. */
  play(sounds: Sounds): void;
  /** Changes what plays beneath; the two cross-fade for 1.5 s. */
  setting(name: Setting): void;
  state(): MixerState;
  /** Stops everything for good. */
  close(): void;
}

/** Makes the mixer; `volumes` are the player's. One lives as long as the page. */
export function createMixer(volumes: Volumes): Mixer {
  const troubles = createTroubles();
  const effects = createEffects(troubles);
  const loops = createLoops(troubles);
  const stings = createStings(troubles, {
    begun: () => steer(DUCK),
    ended: () => steer(RELEASE),
  });
  let current = volumes;
  let setting: Setting = 'silent';
  let unlocked = false;

  const levels = () => levelsOf(current, setting, stings.sounding() !== undefined);
  function steer(duration: number) {
    if (!unlocked) return;
    const now = levels();
    for (const [name, player] of loops) troubles.quietly(name, () => player.steer(now[name], duration));
    effects.volume(now.effects);
    stings.volume(now.stings);
  }

  return {
    apply(next) {
      current = next;
      steer(SLIDER);
    },
    unlock() {
      if (!unlocked) {
        unlocked = true;
        // We resume within the gesture ourselves, without Howler's listeners for clicks at the document (see sound.ts).
        Howler.autoUnlock = false;
        effects.load();
        steer(CROSSFADE);
      }
      return resumed(troubles);
    },
    play(sounds) {
      for (const beat of sounds.beats) effects.play(beat);
      if (unlocked && sounds.sting !== undefined) stings.play(sounds.sting);
    },
    setting(name) {
      setting = name;
      steer(CROSSFADE);
    },
    state: () => ({ unlocked, setting, sting: stings.sounding(), troubles: troubles.list() }),
    close() {
      unlocked = false;
      effects.close();
      stings.close();
      for (const [name, player] of loops) troubles.quietly(name, () => player.close());
    },
  };
}

function createLoops(troubles: Troubles): ReadonlyMap<Loop, LoopPlayer> {
  const loops = new Map<Loop, LoopPlayer>();
  for (const name of LOOPS) {
    const twin = TWINS[name];
    const beside = () => (twin === undefined ? undefined : loops.get(twin)?.position());
    loops.set(
      name,
      createLoopPlayer(() => loopOf(name, troubles), beside),
    );
  }
  return loops;
}

function loopOf(name: Loop, troubles: Troubles): Howl {
  const [start = 0, length = 0] = PLACES[name];
  return load(name, LOOP_URLS[name], { sprite: { [LOOPED]: [start, length, true] }, volume: 0 }, troubles);
}

/** Safari lets sound begin only where it is asked for within the gesture itself. True where it has begun. */
function resumed(troubles: Troubles): boolean {
  const context: AudioContext | null | undefined = Howler.ctx;
  if (context?.state === 'running') return true;
  context?.resume().catch((error: unknown) => troubles.note('context', error));
  return false;
}

/** The stings: one at a time, each requested when it is first wanted. */
function createStings(troubles: Troubles, on: { begun: () => void; ended: () => void }) {
  const known = new Map<Sting, Howl>();
  let level = 0;
  let sounding: Sting | undefined;
  const make = (name: Sting): Howl =>
    load(
      name,
      STING_URLS[name],
      {
        volume: level,
        onplay: () => {
          sounding = name;
          on.begun();
        },
        onend: () => {
          sounding = undefined;
          on.ended();
        },
      },
      troubles,
    );
  return {
    sounding: () => sounding,
    volume(next: number) {
      level = next;
      for (const [name, howl] of known) troubles.quietly(name, () => howl.volume(next));
    },
    play(name: Sting) {
      if (level === 0 || sounding !== undefined) return;
      troubles.quietly(name, () => {
        const howl = known.get(name) ?? make(name);
        known.set(name, howl);
        howl.play();
      });
    },
    close() {
      for (const name of STINGS) troubles.quietly(name, () => known.get(name)?.unload());
      known.clear();
      sounding = undefined;
    },
  };
}
