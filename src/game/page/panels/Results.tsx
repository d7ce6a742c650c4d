/** What several old files come to: needle and reading on scales of their own, belief in true and in false reports apart, and when there is more. */
import type { PanelView } from '../../../present/panel-views.ts';
import { BrierBars } from '../../../parts/charts/BrierBars.tsx';
import { Ruler } from '../../../parts/charts/Ruler.tsx';
import { useWords } from '../../../parts/context.ts';
import { Pause } from '../../../parts/controls/spoken.tsx';
import { Icon } from '../../../parts/icons/icons.tsx';
import { OtherDesks } from './OtherDesks.tsx';

type View = Extract<PanelView, { panel: 'results' }>;

export function Results({ panel }: { readonly panel: View }) {
  return (
    <div class="results">
      <div class="readouts">
        {panel.readouts.map((readout) => (
          <section class="readout" key={readout.id} data-readout={readout.id}>
            <h2>{readout.name}</h2>
            <Ruler readout={readout} />
            <p class="readout__lead">{readout.lead}</p>
          </section>
        ))}
        <Beliefs panel={panel} />
      </div>
      {panel.brier && <BrierBars chart={panel.brier} />}
      <OtherDesks />
    </div>
  );
}

function Beliefs({ panel: { believed, leans, reports } }: { readonly panel: View }) {
  const t = useWords();
  return (
    <section class="readout" data-readout="belief">
      <h2>{t('results.belief')}</h2>
      <ul class="told">
        {believed.map(({ says, share: [count, of] }) => (
          <li key={says}>
            <span class="told__marks" aria-hidden="true">
              {Array.from({ length: of }, (_, at) => (
                <i key={at} data-on={at < count} />
              ))}
            </span>
            {says}
          </li>
        ))}
      </ul>
      <p class="readout__lead">{leans}</p>
      <ol class="told__reports">
        {reports.map(({ id, when, report, held, yours, told }) => (
          <li key={id}>
            <Icon name={told ? 'check' : 'weighs-against'} size={1} stroke={3.5} />
            <span>
              <b>{when}</b>
              <Pause /> {report} <small>{`${held} ${yours}`}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
