/** The keys of the projector: they work in whichever window it stands in, and leave what is typed or pressed alone. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export interface Keys {
  readonly next: () => void;
  readonly back: () => void;
  readonly blank: () => void;
  readonly end?: () => void;
  /** Shows the slide in this window. */
  readonly here?: () => void;
}

const KEYS: Readonly<Record<string, keyof Keys>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'blank',
  B: 'blank',
  Escape: 'end',
  p: 'here',
  P: 'here',
};

/** @param root something in the document whose keys are meant */
export function useKeys(root: RefObject<HTMLElement | null>, keys: Keys): void {
  // Before the next key can come: it is meant for what stands there now.
  useLayoutEffect(() => {
    const own = root.current?.ownerDocument;
    const pressed = (event: KeyboardEvent) => {
      const name = KEYS[event.key];
      const act = name && keys[name];
      if (!act || isTaken(event.key, own?.activeElement ?? null)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      event.preventDefault();
      act();
    };
    own?.addEventListener('keydown', pressed);
    return () => own?.removeEventListener('keydown', pressed);
  });
}

/** Space presses the button it is on, letters go into a field, and an open dialog has its own Esc. */
function isTaken(key: string, focused: Element | null): boolean {
  const on = (selector: string) => Boolean(focused?.closest(selector));
  return on('input, textarea, dialog') || (key === ' ' && on('button, a, summary'));
}
