/** The three readouts, each with its benchmark, never one rank; then forecasts and judgements as charts. */
import type { PanelView, ReadoutView } from '../../store/panel-views.ts';
import { BrierBars } from '../charts/BrierBars.tsx';
import { JudgementBands } from '../charts/JudgementBands.tsx';
import { useWords } from '../context.ts';

type Props = { readonly panel: Extract<PanelView, { panel: 'readouts' }> };

export function Readouts({ panel }: Props) {
  return (
    <div class="readouts">
      {panel.readouts.map((readout) => (
        <Readout key={readout.id} readout={readout} />
      ))}
      {panel.brier && <BrierBars chart={panel.brier} />}
      {panel.judgements && <JudgementBands chart={panel.judgements} />}
      <ul class="readouts__notes">
        {panel.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

function Readout({ readout }: { readonly readout: ReadoutView }) {
  const t = useWords();
  return (
    <section class="readout" data-readout={readout.id} data-anchor={`readout:${readout.id}`}>
      <h2>{readout.name}</h2>
      <p class="readout__figure">
        <b>{readout.figure}</b>
      </p>
      {readout.score !== undefined && (
        <meter
          min={0}
          max={100}
          value={readout.score}
          aria-label={t('readout.meter', { name: readout.name })}
        />
      )}
      <p class="readout__benchmark">{readout.benchmark}</p>
      <ul>
        {readout.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
