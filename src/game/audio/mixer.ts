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
import { createLoad, createTroubles, type Load, type Troubles } from './recording.ts';
import type { Later } from '../../parts/browser/fetch/later.ts';

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
  /** Call it within each gesture of the player: before the first no browser lets sound be heard, and a system may take it away at any time. */
  unlock(): void;
  /** What follows a move: short sounds in their time, and perhaps a sting, under which the music steps back. */
  play(sounds: Sounds): void;
  /** Whoever presses anything has what moves at its end: what was still to be heard of it is not. */
  hush(): void;
  /** Changes what plays beneath; the two cross-fade for 1.5 s. */
  setting(name: Setting): void;
  state(): MixerState;
  /** Stops everything for good. */
  close(): void;
}

/** Makes the mixer; `volumes` are the player's, `take` is how files come that come later. One lives as long as the page. */
export function createMixer(volumes: Volumes, take: Later['take']): Mixer {
  const troubles = createTroubles();
  const load = createLoad(take, troubles);
  const output = createOutput(troubles);
  const ready = () => ({
    effects: createEffects(load, troubles),
    loops: createLoops(load),
    stings: createStings(load, troubles, { begun: () => steer(DUCK), ended: () => steer(RELEASE) }),
  });
  let { effects, loops, stings } = ready();
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

  function close() {
    unlocked = false;
    effects.close();
    stings.close();
    for (const [name, player] of loops) troubles.quietly(name, () => player.close());
  }

  return {
    apply(next) {
      current = next;
      steer(SLIDER);
    },
    unlock() {
      if (output.isLost()) {
        // What was made for an output dies with it; the files are on the device by now.
        close();
        output.drop();
        ({ effects, loops, stings } = ready());
      }
      if (!unlocked) {
        unlocked = true;
        // We resume within the gesture ourselves, without Howler's listeners for clicks at the document (see sound.ts).
        Howler.autoUnlock = false;
        effects.load();
        steer(CROSSFADE);
      }
      output.resume();
    },
    play(sounds) {
      for (const beat of sounds.beats) effects.play(beat);
      if (unlocked && sounds.sting !== undefined) stings.play(sounds.sting);
    },
    hush: () => effects.hush(),
    setting(name) {
      if (name === setting) return;
      setting = name;
      steer(CROSSFADE);
    },
    state: () => ({ unlocked, setting, sting: stings.sounding(), troubles: troubles.list() }),
    close,
  };
}

function createLoops(load: Load): ReadonlyMap<Loop, LoopPlayer> {
  const loops = new Map<Loop, LoopPlayer>();
  for (const name of LOOPS) {
    const twin = TWINS[name];
    const beside = () => (twin === undefined ? undefined : loops.get(twin)?.position());
    loops.set(
      name,
      createLoopPlayer(() => loopOf(name, load), beside),
    );
  }
  return loops;
}

function loopOf(name: Loop, load: Load): Promise<Howl | undefined> {
  const [start = 0, length = 0] = PLACES[name];
  return load(name, LOOP_URLS[name], { sprite: { [LOOPED]: [start, length, true] }, volume: 0 });
}

/** The one way out that Howler makes when the first sound is made, and makes anew once it has none. */
function createOutput(troubles: Troubles) {
  const context = (): AudioContext | null | undefined => Howler.ctx;
  /** Was asked to come back, and has not. */
  let stuck = false;
  return {
    /** Closed for good, or what a call interrupted and would not come back when it was last asked to. */
    isLost: () => context()?.state === 'closed' || (stuck && context()?.state !== 'running'),
    drop() {
      stuck = false;
      const old = context();
      if (old?.state !== 'closed') old?.close().catch((error: unknown) => troubles.note('context', error));
      Object.assign(Howler, { ctx: null });
      // A new one at once, and not with the next sound that is made: one of before may come first, and is decoded there.
      Howler.volume();
    },
    /** Safari lets sound begin only where it is asked for within the gesture itself. */
    resume() {
      const now = context();
      if (!now || now.state === 'running') return;
      stuck = now.state === 'interrupted';
      const asked = now.resume().then(() => (stuck = false));
      asked.catch((error: unknown) => {
        stuck = now === context();
        troubles.note('context', error);
      });
    },
  };
}

/** The stings: one at a time, each requested when it is first wanted. */
function createStings(load: Load, troubles: Troubles, on: { begun: () => void; ended: () => void }) {
  const known = new Map<Sting, Howl>();
  const coming = new Set<Sting>();
  let level = 0;
  let sounding: Sting | undefined;
  const make = (name: Sting): Promise<Howl | undefined> =>
    load(name, STING_URLS[name], {
      onplay: () => {
        sounding = name;
        on.begun();
      },
      onend: () => {
        sounding = undefined;
        on.ended();
      },
    });
  const begin = async (name: Sting): Promise<void> => {
    if (coming.has(name)) return;
    coming.add(name);
    const howl = known.get(name) ?? (await make(name));
    coming.delete(name);
    if (!howl) return;
    known.set(name, howl);
    troubles.quietly(name, () => {
      howl.volume(level);
      howl.play();
    });
  };
  return {
    sounding: () => sounding,
    volume(next: number) {
      level = next;
      for (const [name, howl] of known) troubles.quietly(name, () => howl.volume(next));
    },
    play(name: Sting) {
      if (level === 0 || sounding !== undefined) return;
      void begin(name);
    },
    close() {
      for (const name of STINGS) troubles.quietly(name, () => known.get(name)?.unload());
      known.clear();
      sounding = undefined;
    },
  };
}
