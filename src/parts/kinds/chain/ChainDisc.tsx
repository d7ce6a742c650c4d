/** Somebody who may stand in the chain: pressed to take the next place, or carried by the disc to a place. */
import { useRef } from 'preact/hooks';
import type { LinkView } from '../../../present/question-views.ts';
import { startDrag, under } from '../../browser/drag.ts';
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

/** A press that moves further than this, CSS px, carries the disc. */
const CARRIED = 6;

export function ChainDisc({ link, placed, full, onPress, onDrop }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const carried = useRef(false);
  const shift = (x: number, y: number) => {
    button.current?.style.setProperty('--carry-x', `${x}px`);
    button.current?.style.setProperty('--carry-y', `${y}px`);
  };
  const carry = (event: PointerEvent) => {
    const { clientX, clientY } = event;
    carried.current = false;
    const rest = () => shift(0, 0);
    startDrag(event, {
      move({ x, y }) {
        carried.current ||= Math.hypot(x - clientX, y - clientY) > CARRIED;
        if (carried.current) shift(x - clientX, y - clientY);
      },
      drop(point) {
        rest();
        const place = /^chain:(\d+)$/.exec(under(point, 'data-drop') ?? '')?.[1];
        if (carried.current && place !== undefined) onDrop(Number(place));
      },
      cancel: rest,
    });
  };
  const press = () => {
    // Letting go of what was carried is no press.
    if (!carried.current && (placed || !full)) onPress();
    carried.current = false;
  };
  return (
    <button
      type="button"
      class="chain__person"
      ref={button}
      aria-pressed={placed}
      aria-disabled={full && !placed}
      onClick={press}
    >
      <span class="chain__face" onPointerDown={carry}>
        <LinkDisc face={link.face} size={2.75} />
      </span>
      <span key={link.label}>{link.label}</span>
    </button>
  );
}
