/** Shows once more how the board grew: claim after claim in the order they were pinned, each thread once both its ends hang. */
import { motion } from '../../../parts/theme/theme.ts';

/** From one claim to the next, ms; fewer where the whole would take longer than `LONGEST`. */
const BEAT = 420;
const LONGEST = 4200;

/** Plays on what hangs in `board`. `still`: each thing appears by a short fade and does not move. */
export function replay(board: HTMLElement, still: boolean): void {
  const cards = [...board.querySelectorAll<HTMLElement>('[data-number]')];
  const beat = Math.min(BEAT, LONGEST / Math.max(1, cards.length));
  const due = new Map<string, number>();
  for (const card of cards) {
    const at = beat * (Number(card.dataset['number']) - 1);
    due.set(card.querySelector<HTMLElement>('[data-hangs]')?.dataset['hangs'] ?? '', at);
    appear(card, at, still);
  }
  for (const part of board.querySelectorAll<HTMLElement | SVGElement>('[data-between]')) {
    const ends = (part.dataset['between'] ?? '').split(' ').map((id) => due.get(id) ?? 0);
    appear(part, Math.max(...ends) + beat * 0.6, true);
  }
}

function appear(element: Element, delay: number, still: boolean): void {
  for (const running of element.getAnimations()) running.cancel();
  const from = still ? { opacity: 0 } : { opacity: 0, translate: '0 -14px', scale: 1.06 };
  const duration = still ? motion.fade : motion.pin;
  element.animate([from, {}], { delay, duration, fill: 'backwards', easing: 'ease-out' });
}
