/** Sound follows the game: every change of the store is shown here, and nothing here is ever asked a question. */
import type { Weekend } from '../rules/weekend.ts';
import type { Session } from '../store/game.ts';
import type { Hand, Screen } from '../store/screen.ts';
import { soundsOfAll } from './cues.ts';
import { settingOf } from './levels.ts';
import { createMixer, type MixerState } from './mixer.ts';

export interface Sound {
  /** Takes the settings, the place and what has just happened. Showing the same session twice sounds once. */
  follow(session: Session, screen: Screen): void;
  state(): MixerState;
  close(): void;
}

/**
 * Events in which every browser lets sound begin. No click: with a listener for clicks at the document, screen readers
 * call every heading and paragraph clickable. A press that comes as a click alone, from a screen reader, makes a move.
 */
const GESTURES = ['pointerup', 'touchend', 'keydown'] as const;

/** A needle in the hand ticks whenever it passes a mark of the dial; percent between two marks. */
const NEEDLE_MARKS = 5;

/** Waits on `target` for the first gesture, then plays. What happened before `session` is not made up for. */
export function createSound(weekend: Weekend, session: Session, target: EventTarget): Sound {
  const mixer = createMixer(session.settings);
  const waiting = new AbortController();
  let heard = session.revision;
  let before = session.open;
  let settings = session.settings;
  let mark = markOf(session.hand);

  const unlock = () => {
    waiting.abort();
    mixer.unlock();
  };
  for (const gesture of GESTURES) {
    target.addEventListener(gesture, unlock, { capture: true, signal: waiting.signal });
  }

  return {
    follow(now, screen) {
      if (!waiting.signal.aborted && navigator.userActivation?.isActive) unlock();
      if (now.settings !== settings) mixer.apply(now.settings);
      settings = now.settings;
      mixer.setting(settingOf(screen));
      const passed = markOf(now.hand);
      if (passed !== undefined && mark !== undefined && passed !== mark) mixer.cue('tick');
      mark = passed;
      if (now.revision === heard) return;
      heard = now.revision;
      const last = before?.id === now.open?.id ? before?.state : undefined;
      before = now.open;
      if (now.open) mixer.play(soundsOfAll(now.happened, weekend, now.open.state, last));
    },
    state: () => mixer.state(),
    close() {
      waiting.abort();
      mixer.close();
    },
  };
}

function markOf(hand: Hand | undefined): number | undefined {
  return hand?.holds === 'needle' ? Math.floor(hand.percent / NEEDLE_MARKS) : undefined;
}
