/** Measures the cards that threads hang between, after each layout of theirs, and hangs the threads. */
import type { RefObject } from 'preact';
import type { Rect } from './thread.ts';
import { hang, type Hung } from './hang.ts';
import { useMeasured } from './useMeasured.ts';

export interface Tied {
  readonly name: string;
  /** Values of `data-hangs` in the root. */
  readonly from: string;
  readonly to: string;
}

/**
 * The threads as they hang in `root` now. Cards carry `data-hangs`, the word on a thread `data-word="<name>"`, and
 * what else words must keep clear of `data-keeps-clear`. Nothing hangs before the first layout.
 */
export function useHung(root: RefObject<HTMLElement | null>, ties: readonly Tied[]): readonly Hung[] {
  const hung = useMeasured(root, '[data-hangs]', JSON.stringify(ties), (board) => {
    stack(board);
    return hangIn(board, ties);
  });
  return hung ?? [];
}

/** Tells the board's grid of fine rows how many of them each claim needs (`--rows`), and what stands in the middle (`--middle`). */
function stack(board: HTMLElement): void {
  const list = board.querySelector('ol');
  const row = list ? Number.parseFloat(getComputedStyle(list).gridAutoRows) : Number.NaN;
  if (!list || !(row > 0)) return;
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const rowsOf = (height: number): string => String(Math.ceil(height / row) + SPARE);
  const heights = items.map((item) => item.getBoundingClientRect().height);
  const middle = list.nextElementSibling?.getBoundingClientRect().height ?? 0;
  items.forEach((item, index) => item.style.setProperty('--rows', rowsOf(heights[index] ?? 0)));
  list.style.setProperty('--middle', rowsOf(middle));
}

/** Fine rows left free between a claim, or what stands in the middle, and the next one. */
const SPARE = 3;

function hangIn(board: HTMLElement, ties: readonly Tied[]): readonly Hung[] {
  const origin = board.getBoundingClientRect();
  const rectOf = (element: Element): Rect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - origin.x, y: y - origin.y, width, height };
  };
  const cards = new Map(
    [...board.querySelectorAll<HTMLElement>('[data-hangs]')].map((card) => [
      card.dataset['hangs'] ?? '',
      rectOf(card),
    ]),
  );
  const taken = [...board.querySelectorAll('[data-keeps-clear]')].map(rectOf);
  const hanging = ties.flatMap(({ name, from, to }) => {
    const [start, end] = [cards.get(from), cards.get(to)];
    const word = board.querySelector(`[data-word="${CSS.escape(name)}"]`);
    const chip = word ? rectOf(word) : { width: 0, height: 0 };
    return start && end ? [{ name, from: start, to: end, chip }] : [];
  });
  return hang(hanging, [...cards.values(), ...taken], origin.width / 2);
}
