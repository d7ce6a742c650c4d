/** Joins the page's movements to the game: compares each moment with the one before and plays what lies between them. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Weekend } from '../../../rules/weekend.ts';
import type { Session } from '../../store/session.ts';
import type { Screen } from '../../../present/screen.ts';
import { afterPaint } from '../../../parts/browser/after-paint.ts';
import { wantsStillness } from '../../../parts/browser/appearance.ts';
import { actsOf, type Place, placeOf } from './acts.ts';
import { loadFacesAhead } from '../../../parts/motion/faces.ts';
import { createPlayer, type Player } from '../../../parts/motion/player.ts';
import type { ChapterTurn } from '../../../parts/motion/Wipe.tsx';

interface Motion {
  /** Lets what was just turned over come out in its stages. */
  readonly reveal: () => void;
  /** The curtain that hangs at this moment. */
  readonly turn: ChapterTurn | undefined;
  readonly onTurned: () => void;
}

/** For the part that holds the whole page, with a session and its screen of the same moment. */
export function useMotion(session: Session, screen: Screen): Motion {
  const player = useMemo(createPlayer, []);
  const [turn, setTurn] = useState<ChapterTurn>();
  const reading = session.settings.view === 'reading';
  const still = wantsStillness(session.settings);
  const manner = still || reading ? 'still' : 'moving';
  const before = useRef<Place | undefined>(undefined);
  useLayoutEffect(() => {
    const { happened, open } = session;
    const place = placeOf(screen, session);
    const acts = actsOf(before.current, place, happened);
    const hangs = acts.includes('wipe') && !reading;
    setTurn(hangs && open ? turnInto(open.weekend, screen, before.current, still) : undefined);
    // What is to move is looked up, measured and set going in the frame that shows it, not within the press.
    if (acts.length > 0) requestAnimationFrame(() => player.perform(acts, manner));
    before.current = place;
    // The first number is locked: what is still to come may load beside the reading.
    if (happened.some(({ type }) => type === 'locked')) afterPaint(loadFacesAhead);
  }, [session.revision, session.room]);
  useHurry(player);
  const hands = useMemo(
    () => ({ reveal: () => player.perform(['reveal'], manner), onTurned: () => setTurn(undefined) }),
    [manner],
  );
  return { turn, ...hands };
}

/** Whoever presses anything, or scrolls, is not kept waiting; the press itself goes where it was going. */
function useHurry(player: Player): void {
  useEffect(() => {
    const listening = new AbortController();
    for (const pressed of ['keydown', 'pointerdown', 'wheel']) {
      window.addEventListener(pressed, player.hurry, {
        capture: true,
        passive: true,
        signal: listening.signal,
      });
    }
    return () => listening.abort();
  }, []);
}

function turnInto(
  { steps }: Weekend,
  screen: Screen,
  from: Place | undefined,
  still: boolean,
): ChapterTurn | undefined {
  if (screen.room !== 'step') return undefined;
  const chapters = [...new Set(steps.map(({ chapter }) => chapter))];
  const number = chapters.indexOf(screen.chapter);
  const forward = from?.chapter === undefined || number >= chapters.indexOf(from.chapter);
  return { name: screen.chapterTitle, number, forward, still };
}
