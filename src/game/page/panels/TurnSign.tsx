/** What an event makes of a claim, as a sign; its word stands beside it. */
import type { Turn } from '../../../present/scenery.ts';

const SHAPES: Readonly<Record<Turn | 'none', string>> = {
  supports: 'M8 2l7 12H1z',
  weakens: 'M8 14L1 2h14z',
  'leaves-open': 'M8 1l7 7-7 7-7-7z',
  none: 'M8 2a6 6 0 1 0 .01 0z',
};

export function TurnSign({ turn }: { readonly turn: Turn | undefined }) {
  return (
    <svg class="turn-sign" viewBox="0 0 16 16" data-turn={turn} aria-hidden="true" focusable="false">
      <path d={SHAPES[turn ?? 'none']} />
    </svg>
  );
}
