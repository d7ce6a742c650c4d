/** Sound follows the game: every change of the store is shown here, and nothing here is ever asked a question. */
import type { Session } from '../store/session.ts';
import type { Screen } from '../../present/screen.ts';
import type { Cue } from '../../present/sounds.ts';
import type { ThingName } from '../../present/things.ts';
import { type Grip, gripOf, heardInHand, unheard } from './contact.ts';
import { type Beat, soundsOfAll, soundsOfDrawers, soundsOfHandingIn, soundsOfTouch } from './cues.ts';
import { settingOf, type Setting } from './levels.ts';
import { beatsOfEvent } from './event.ts';
import type { Mixer } from './mixer.ts';
import type { Later } from '../../parts/browser/fetch/later.ts';

export interface Sound {
  /**
   * Takes the settings, the place and what has just happened. Showing the same session twice sounds once. `still`:
   * nothing moves, so whatever touches touches at once.
   */
  follow(session: Session, screen: Screen, still: boolean): void;
  /** Something of the room has been touched. */
  touch(name: ThingName): void;
  close(): void;
}

/**
 * Events in which every browser lets sound begin. No click: with a listener for clicks at the document, screen readers
 * call every heading and paragraph clickable. A press that comes as a click alone, from a screen reader, makes a move.
 */
const GESTURES = ['pointerup', 'touchend', 'keydown'] as const;

/** However fast the needle is swept, its ticks stay this many ms apart. */
const TICKS_APART = 60;

/**
 * Waits on `target` for the first gesture, then plays once nobody waits for the page. What happened before `session` is
 * not made up for. `take` is how files come that come later.
 */
export function createSound(
  session: Session,
  target: EventTarget,
  quiet: () => Promise<void>,
  take: Later['take'],
): Sound {
  const waiting = new AbortController();
  let heard = session.revision;
  let before = session.open;
  let settings = session.settings;
  let setting: Setting = 'silent';
  let room: Screen['room'] | undefined;
  let grip: Grip | undefined;
  let mixer: Mixer | undefined;
  let coming = false;
  let closed = false;
  const seldom = rarely(TICKS_APART);

  /** What plays is not needed before somebody may hear it; a line that breaks is tried again at the next gesture. */
  const bring = async () => {
    if (coming) return;
    coming = true;
    try {
      await quiet();
      const { createMixer } = await import('./mixer.ts');
      if (closed) return;
      mixer = createMixer(settings, take);
      mixer.setting(setting);
      mixer.unlock();
    } catch (error) {
      console.info(error);
    } finally {
      coming = false;
    }
  };
  const unlock = () => {
    if (!mixer) void bring();
    else mixer.unlock();
  };
  for (const gesture of GESTURES) {
    target.addEventListener(gesture, unlock, { capture: true, signal: waiting.signal });
  }
  for (const pressed of ['pointerdown', 'keydown']) {
    target.addEventListener(pressed, () => mixer?.hush(), { capture: true, signal: waiting.signal });
  }
  // What a call or another tab has taken away comes back with the player.
  target.addEventListener('visibilitychange', () => mixer?.unlock(), { signal: waiting.signal });

  return {
    follow(now, screen, still) {
      if (navigator.userActivation?.isActive) unlock();
      if (now.settings !== settings) mixer?.apply(now.settings);
      settings = now.settings;
      setting = settingOf(screen);
      mixer?.setting(setting);
      const came = room !== undefined && room !== screen.room;
      room = screen.room;
      if (came && screen.room === 'hand-in') mixer?.play(soundsOfHandingIn(screen.filed, still));
      if (came && screen.room === 'practice') mixer?.play(soundsOfDrawers(still));
      const step = screen.room === 'practice' && screen.shows === 'card' ? screen.step : screen;
      const heeds = step.room !== 'step' || !step.silent;
      const [released, held] = [grip, gripOf(screen)];
      grip = held;
      if (now.revision === heard) {
        const touch = heardInHand(released, held);
        if (heeds && touch && seldom(touch.cue)) mixer?.play({ beats: [at(touch, still)], sting: undefined });
        return;
      }
      heard = now.revision;
      const open = screen.room === 'practice' ? now.practice?.open : now.open;
      const last = before?.id === open?.id ? before?.state : undefined;
      before = open;
      if (!open || !heeds) return;
      const { weekend, state } = open;
      const news = unheard(now.happened, released);
      const { beats, sting } = soundsOfAll(news, weekend, state, last, still);
      mixer?.play({ beats: [...beats, ...beatsOfEvent(screen, news, still)], sting });
    },
    touch: (name) => mixer?.play(soundsOfTouch(name)),
    close() {
      closed = true;
      waiting.abort();
      mixer?.close();
    },
  };
}

/** A beat in its time, or at once where nothing moves. */
function at(beat: Beat, still: boolean): Beat {
  return still ? { ...beat, after: 0 } : beat;
}

/** True where this sound was not heard within the last `apart` ms. */
function rarely(apart: number): (cue: Cue) => boolean {
  const last = new Map<Cue, number>();
  return (cue) => {
    const now = performance.now();
    if (now - (last.get(cue) ?? -apart) < apart) return false;
    last.set(cue, now);
    return true;
  };
}
