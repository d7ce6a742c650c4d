/** What painters and toys may look at now: a screen, and those of the page's anchors that are large enough to paint in. */
import type { StageOptions } from './contract.ts';
import type { Moment } from './scene.ts';
import type { Size } from './size.ts';

/** Anchors smaller than this (CSS px) hide what would stand on them, but for those that are small by nature. */
const SMALLEST = { width: 90, height: 45 } as const;

export function momentOf(
  { width, height }: Size,
  anchorOf: StageOptions['anchor'],
  shown: Pick<Moment, 'screen' | 'still' | 'news'>,
): Moment {
  return {
    ...shown,
    width,
    height,
    anchor: (anchor) => {
      const rect = anchorOf(anchor);
      const fits = anchor.small || (rect && rect.width >= SMALLEST.width && rect.height >= SMALLEST.height);
      return fits ? rect : undefined;
    },
  };
}
