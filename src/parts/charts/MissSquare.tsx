/** Misses squared as squares, inside that of sure and wrong: one's own and the coin's, and a model's where there is one. */
import { useId } from 'preact/hooks';
import type { Square } from '../../present/record-views.ts';
import { Hatch } from './Chart.tsx';

/** Always off by half. */
export const COIN = { id: 'coin', side: 50 } as const;

interface Props {
  /** Their sides in percent. The words beside them say the same. */
  readonly squares: readonly Pick<Square, 'id' | 'side'>[];
}

/** The largest lies beneath, so that each is seen. */
export function MissSquare({ squares }: Props) {
  const hatch = useId();
  const stacked = squares.toSorted((one, other) => other.side - one.side);
  return (
    <svg class="square" viewBox="-2 -2 104 104" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect class="square__whole" width="100" height="100" />
      {stacked.map(({ id, side }) => (
        <rect
          key={id}
          class={`square__miss square__miss--${id}`}
          y={100 - side}
          width={side}
          height={side}
          fill={id === 'coin' ? `url(#${hatch})` : undefined}
        />
      ))}
    </svg>
  );
}
