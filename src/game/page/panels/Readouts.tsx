/** The three readouts, each on a scale of its own with its benchmarks, never one rank; then forecasts and judgements as charts. */
import type { PanelView, ReadoutView } from '../../../present/panel-views.ts';
import { BrierBars } from '../../../parts/charts/BrierBars.tsx';
import { JudgementBands } from '../../../parts/charts/JudgementBands.tsx';
import { COIN, MissSquare } from '../../../parts/charts/MissSquare.tsx';
import { Ruler } from '../../../parts/charts/Ruler.tsx';
import { useWords } from '../../../parts/context.ts';
import { Jump } from './Jump.tsx';

type Props = { readonly panel: Extract<PanelView, { panel: 'readouts' }> };

export function Readouts({ panel }: Props) {
  const t = useWords();
  const charts = (['brier', 'judgements'] as const).filter((id) => panel[id]);
  const parts = [
    ...panel.readouts.map(({ id, name }) => ({ id: `readout-${id}`, label: name })),
    ...charts.map((id) => ({ id: `chart-${id}`, label: t(`jump.${id}`) })),
  ];
  return (
    <div class="readouts">
      <Jump to={parts} />
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

/** Of what is too short for a scale, squares or a count. */
function Figure({ readout }: { readonly readout: ReadoutView }) {
  const { squares, score, benchmarks, figure } = readout;
  if (squares) return <Squares squares={squares} />;
  if (score === undefined && benchmarks.length === 0) return <p class="readout__count">{figure}</p>;
  return <Ruler readout={readout} />;
}

function Squares({ squares }: { readonly squares: NonNullable<ReadoutView['squares']> }) {
  return (
    <ul class="readout__squares">
      {squares.map(({ id, side, says }) => (
        <li key={id}>
          <MissSquare squares={[COIN, { id: 'you', side }]} />
          {says}
        </li>
      ))}
    </ul>
  );
}

function Readout({ readout }: { readonly readout: ReadoutView }) {
  const t = useWords();
  return (
    <section class="readout" data-readout={readout.id}>
      <h2 id={`readout-${readout.id}`} tabIndex={-1}>
        {readout.name}
      </h2>
      <Figure readout={readout} />
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
