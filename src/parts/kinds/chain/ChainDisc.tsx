/** Somebody who may stand in the chain: pressed to take the next place, or carried by the disc to a place. */
import type { LinkView } from '../../../present/question-views.ts';
import { carry, type Point, under } from '../../browser/drag.ts';
import { LinkDisc } from '../../icons/people.tsx';

interface Props {
  readonly link: LinkView;
  readonly placed: boolean;
  /** No place is left. */
  readonly full: boolean;
  readonly onPress: () => void;
  /** Let go over the place `at`, from 0 on. */
  readonly onDrop: (at: number) => void;
}

/** Carries the disc that the pointer came down on, and says over which place of the chain it was let go, or over whom else. */
export function carryDisc(event: PointerEvent, drop: (at: number | 'out') => void): void {
  const disc = event.currentTarget;
  if (!(disc instanceof HTMLElement)) return;
  carry(event, disc, {
    drop(point: Point) {
      const target = /^chain:(\d+|out)$/.exec(under(point, 'data-drop') ?? '')?.[1];
      if (target !== undefined) drop(target === 'out' ? target : Number(target));
    },
  });
}

export function ChainDisc({ link, placed, full, onPress, onDrop }: Props) {
  return (
    <button
      type="button"
      class="chain__person"
      data-person={link.id}
      aria-pressed={placed}
      aria-disabled={full && !placed}
      onClick={() => (placed || !full) && onPress()}
    >
      <span
        class="chain__face"
        data-toy="chain"
        onPointerDown={(event) => carryDisc(event, (at) => at !== 'out' && onDrop(at))}
      >
        <LinkDisc face={link.face} size={2.75} />
      </span>
      <span key={link.label}>{link.label}</span>
    </button>
  );
}
