/** The three readouts, each on a scale of its own with its benchmarks, never one rank; then forecasts and judgements as charts. */
import type { PanelView, ReadoutView } from '../../../present/panel-views.ts';
import { BrierBars } from '../../../parts/charts/BrierBars.tsx';
import { JudgementBands } from '../../../parts/charts/JudgementBands.tsx';
import { Ruler } from '../../../parts/charts/Ruler.tsx';
import { useWords } from '../../../parts/context.ts';

type Props = { readonly panel: Extract<PanelView, { panel: 'readouts' }> };

export function Readouts({ panel }: Props) {
  return (
    <div class="readouts">
      {panel.readouts.map((readout) => (
        <Readout key={readout.id} readout={readout} />
      ))}
      <ul class="readouts__notes">
        {panel.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {panel.brier && <BrierBars chart={panel.brier} />}
      {panel.judgements && <JudgementBands chart={panel.judgements} />}
    </div>
  );
}

function Readout({ readout }: { readonly readout: ReadoutView }) {
  const t = useWords();
  return (
    <section class="readout" data-readout={readout.id}>
      <h2>{readout.name}</h2>
      <Ruler readout={readout} />
      <p class="readout__lead">{readout.lead}</p>
      <details>
        <summary>{t('readout.how')}</summary>
        <ul>
          {readout.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
