/** The curtain between two chapters: it comes over everything by halftone, bears the chapter's name for a breath, and goes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { colours, easings, motion, wipes } from '../theme/theme.ts';
import { cellFor, edgeWidth, halftone } from './halftone.ts';

/** A turn into a chapter. */
export interface ChapterTurn {
  readonly name: string;
  /** The chapter's place among the weekend's, from 0. */
  readonly number: number;
  /** False where the player goes back. */
  readonly forward: boolean;
  readonly still: boolean;
}

interface Props {
  readonly turn: ChapterTurn;
  readonly onDone: () => void;
}

/** Seen only: the page beneath is already the new one, takes every press and has the focus. */
export function Wipe({ turn, onDone }: Props) {
  const curtain = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!curtain.current) return undefined;
    dress(curtain.current, turn.number);
    return raise(turn.still ? fadeAway(curtain.current) : passBy(curtain.current, turn.forward), onDone);
  }, []);
  return (
    <div class="wipe" aria-hidden="true" data-still={turn.still} ref={curtain}>
      <span class="wipe__ground" />
      <div class="wipe__strip">
        <span class="wipe__edge" />
        <p class="wipe__name">
          <span>{turn.name}</span>
        </p>
        <span class="wipe__edge" />
      </div>
    </div>
  );
}

function dress(curtain: HTMLElement, number: number): void {
  const { ground, field, letters, thread } = wipes[number % wipes.length] ?? wipes[0];
  const cell = cellFor(innerWidth);
  for (const edge of curtain.querySelectorAll<HTMLElement>('.wipe__edge')) {
    edge.style.background = halftone(colours[field], cell);
  }
  const look = {
    '--ground': colours[ground],
    '--field': colours[field],
    '--letters': colours[letters],
    '--thread': colours[thread],
    '--edge': `${edgeWidth(cell)}px`,
  };
  for (const [property, value] of Object.entries(look)) curtain.style.setProperty(property, value);
}

/** Lets it move until it is done or anything is pressed. Returns how to let go of it. */
function raise(animations: readonly Animation[], onDone: () => void): () => void {
  const listening = new AbortController();
  const cut = () => animations.forEach((animation) => animation.finish());
  for (const pressed of ['keydown', 'pointerdown']) {
    window.addEventListener(pressed, cut, { capture: true, signal: listening.signal });
  }
  // Rejects where it was cancelled, because it is gone from the page by then.
  void Promise.all(animations.map((animation) => animation.finished)).then(onDone, () => undefined);
  return () => {
    listening.abort();
    for (const animation of animations) animation.cancel();
  };
}

function fadeAway(curtain: HTMLElement): readonly Animation[] {
  const timing = { delay: motion.breath, duration: motion.fade, fill: 'forwards' } as const;
  return [curtain.animate([{}, { opacity: 0 }], timing)];
}

/**
 * The strip with its two edges of dots is painted once and then only moved, which every browser does off the main
 * thread; a mask whose dots grow would be painted anew in each frame. The ground hides the cut from room to room until
 * the strip does.
 */
function passBy(curtain: HTMLElement, forward: boolean): readonly Animation[] {
  const [ground, strip] = [curtain.querySelector('.wipe__ground'), curtain.querySelector('.wipe__strip')];
  if (!ground || !strip) return [];
  const duration = motion.wipe + motion.breath;
  const covered = (motion.wipe * 0.45) / duration;
  const opening = covered + motion.breath / duration;
  const beside = (side: 1 | -1) => `translateX(calc(${side} * (100% - var(--edge))))`;
  const strides: Keyframe[] = [
    { transform: beside(forward ? 1 : -1), easing: easings.cubicOut },
    { transform: 'translateX(0)', offset: covered },
    { transform: 'translateX(0)', offset: opening, easing: easings.cubicIn },
    { transform: beside(forward ? -1 : 1) },
  ];
  const hidden = [{}, { opacity: 1, offset: covered }, { opacity: 0, offset: covered }, { opacity: 0 }];
  const timing = { duration, fill: 'both' } as const;
  return [strip.animate(strides, timing), ground.animate(hidden, timing)];
}
