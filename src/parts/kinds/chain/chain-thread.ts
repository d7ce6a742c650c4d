/** The chain as a list and as a line: where a link goes when it is dropped, and how the thread hangs from place to place. */
import { passing, type Point } from '../../thread/thread.ts';
import type { Spun } from '../../thread/Threads.tsx';

/** How deep the thread hangs between two people, and where a place is empty, CSS px. */
const SAG = { tight: 4, slack: 20 } as const;

/** The chain after a link was let go at the place `at`: it moves others on, and the last falls off a full thread. */
export function moved(
  chosen: readonly string[],
  link: string,
  at: number,
  length: number,
): readonly string[] {
  const others = chosen.filter((each) => each !== link);
  return [...others.slice(0, at), link, ...others.slice(at)].slice(0, length);
}

/** The threads between neighbouring discs (`data-link`) of an element, of which the first `filled` have somebody in them. */
export function chainThreads(root: HTMLElement, filled: number): readonly Spun[] {
  const origin = root.getBoundingClientRect();
  const middles = [...root.querySelectorAll('[data-link]')].map((disc): Point => {
    const { x, y, width, height } = disc.getBoundingClientRect();
    return { x: x + width / 2 - origin.x, y: y + height / 2 - origin.y };
  });
  return threadsBetween(middles, filled);
}

/** Threads from point to point: they hang down where they run across, and to the left where they run down. */
export function threadsBetween(middles: readonly Point[], filled: number): readonly Spun[] {
  return middles.slice(1).flatMap((to, index): Spun[] => {
    const from = middles[index];
    if (!from) return [];
    const sag = index + 1 < filled ? SAG.tight : SAG.slack;
    const across = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const via = across ? { x: middle.x, y: middle.y + sag } : { x: middle.x - sag, y: middle.y };
    const way = [passing(from, via, to)];
    return [{ name: String(index + 1), from, to, way, chip: middle, relation: undefined, between: '' }];
  });
}
