/** The paper every chart lies on: what it says in one sentence, the drawing, and the same as a table. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../context.ts';

interface Props {
  readonly id: string;
  readonly caption: string;
  readonly children: ComponentChildren;
  /** The table that says the same; left out where one stands beside the chart. */
  readonly table?: ComponentChildren;
}

export function Chart({ id, caption, children, table }: Props) {
  const t = useWords();
  return (
    <figure class="chart" data-chart={id}>
      <figcaption id={`chart-${id}`} tabIndex={-1}>
        {caption}
      </figcaption>
      {children}
      {table !== undefined && (
        <details>
          <summary>{t('chart.table')}</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
            {table}
          </div>
        </details>
      )}
    </figure>
  );
}

/** A length along a chart, 0–1, as SVG and CSS take it. */
export function along(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}

/** Slanted lines as a fill, `url(#id)`: what a colour alone must not say. `step`: how far apart, in the drawing's units. */
export function Hatch({ id, step = 7 }: { readonly id: string; readonly step?: number }) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="chart__hatch" x1="0" y1="0" x2="0" y2={step} />
    </pattern>
  );
}
