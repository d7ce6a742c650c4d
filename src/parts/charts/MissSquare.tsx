/** A miss squared as a square, inside that of sure and wrong, with the coin's between the two. */
import { useId } from 'preact/hooks';
import { Hatch } from './Chart.tsx';

/** The side of the coin's square: it is always off by half. */
const COIN = 50;

/** `miss` in percent. The words beside it say the same. */
export function MissSquare({ miss }: { readonly miss: number }) {
  const hatch = useId();
  return (
    <svg class="square" viewBox="-2 -2 104 104" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <rect class="square__whole" width="100" height="100" />
      <rect class="square__coin" {...corner(COIN)} fill={`url(#${hatch})`} />
      <rect class="square__miss" {...corner(miss)} />
    </svg>
  );
}

/** A square of this side in the lower corner. */
function corner(side: number) {
  return { y: 100 - side, width: side, height: side };
}
