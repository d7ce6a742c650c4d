/** The record as a whole: its mean beside the coin's and a model's, each forecast as a bar, and how little eight of them say. */
import type { PanelView, RecordSum as View } from '../../../../present/panel-views.ts';
import { BrierBars } from '../../../../parts/charts/BrierBars.tsx';
import { useWords } from '../../../../parts/context.ts';

export function RecordSum({ record }: { readonly record: View }) {
  const t = useWords();
  return (
    <section class="readouts record-sum">
      <div class="readout">
        <h2 id="record" tabIndex={-1}>
          {t('record.title')}
        </h2>
        <p class="readout__lead">{record.lead}</p>
        <ul>
          {record.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {record.chart && <BrierBars chart={record.chart} />}
    </section>
  );
}

/** The same as a screen of its own. */
export function RecordSumPanel({ panel }: { readonly panel: Extract<PanelView, { panel: 'record-sum' }> }) {
  return <RecordSum record={panel.record} />;
}
