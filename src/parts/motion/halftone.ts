/** The edge of the chapter's curtain: columns of dots that grow until no ground is left between them. */

const COLUMNS = 36;

/** The distance of two dots in a column for a viewport of this width, CSS px. Columns stand half as far apart. */
export function cellFor(viewport: number): number {
  return Math.round(Math.min(26, Math.max(14, viewport / 50)));
}

/** How wide the whole edge is, CSS px. */
export function edgeWidth(cell: number): number {
  return (COLUMNS * cell) / 2;
}

/**
 * Each column's dot, its radius in CSS px. The dots stand in a lattice turned by 45 degrees whose own cell is
 * cell / √2, and by the style guide's rule radius = cell × 0.72 × √value: at the last column neighbours close.
 */
export function radii(cell: number, columns = COLUMNS): readonly number[] {
  return Array.from(
    { length: columns },
    (_, index) => (cell / Math.SQRT2) * 0.72 * Math.sqrt((index + 1) / columns),
  );
}

/** The edge, thin on the left, as a value for CSS `background`. */
export function halftone(colour: string, cell: number): string {
  return radii(cell)
    .map((radius, index) => {
      const x = ((index - 0.5) * cell) / 2;
      const y = index % 2 === 0 ? 0 : cell / 2;
      const end = (radius + 0.7).toFixed(2);
      const dot = `radial-gradient(circle, ${colour} ${radius.toFixed(2)}px, transparent ${end}px)`;
      return `${dot} ${x}px ${y}px / ${cell}px ${cell}px repeat-y`;
    })
    .join(', ');
}
