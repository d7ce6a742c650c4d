/** A forecast of the record comes out: the player's number first, what happened, what could be known, the miss as a square, one lesson. */
import type { PanelView } from '../../../../present/panel-views.ts';
import type { Evidence, RecordKnot, RecordView } from '../../../../present/record-views.ts';
import { MissSquare } from '../../../../parts/charts/MissSquare.tsx';
import { isWide } from '../../../../parts/browser/appearance.ts';
import { RecordDial } from '../../../../parts/charts/RecordDial.tsx';
import { useWords } from '../../../../parts/context.ts';
import { Pause } from '../../../../parts/controls/spoken.tsx';
import { RichText } from '../../../../parts/documents/RichText.tsx';
import { usePage } from '../../context.ts';

interface Props {
  readonly panel: Extract<PanelView, { panel: 'record' }>;
}

export function Record({ panel: { knots, forecast, scale } }: Props) {
  const t = useWords();
  return (
    <div class="record">
      <Knots knots={knots} />
      <article class="record__sheet">
        <header class="record__head">
          <h2>
            <RichText runs={forecast.prompt} />
          </h2>
          <p class="record__said">
            {forecast.said} {forecast.locked && <small>{forecast.locked}</small>}
          </p>
          <p class="stamp">{t(forecast.outcome === 1 ? 'reveal.yes' : 'reveal.no')}</p>
          <p class="record__happened">{forecast.happened}</p>
        </header>
        <div class="record__parts">
          <Squared forecast={forecast} />
          <Known forecast={forecast} />
          <Sources evidence={forecast.evidence} source={forecast.source} />
        </div>
        <footer class="record__lesson">
          <p>
            <RichText runs={forecast.lesson} />
          </p>
          <p class="record__few">{forecast.few}</p>
        </footer>
      </article>
      <div class="record__dial">
        <RecordDial forecast={forecast} scale={scale} />
        {forecast.percent !== undefined && (
          <p class="record__number" aria-hidden="true">
            <b>{t('percent', { percent: forecast.percent })}</b>{' '}
            {scale.find(({ id }) => id === forecast.word)?.label}
          </p>
        )}
        <ul class="record__key" aria-label={t('record.key')}>
          <li data-key="defended">{forecast.defended}</li>
          {forecast.model && <li data-key="model">{forecast.model.label}</li>}
        </ul>
      </div>
    </div>
  );
}

/** All that come out, on one thread; those that have may be gone back to. */
function Knots({ knots }: { readonly knots: readonly RecordKnot[] }) {
  const { game } = usePage();
  const t = useWords();
  return (
    <ol class="knots" aria-label={t('record.knots')}>
      {knots.map(({ id, label, opens, current }) => (
        <li key={id}>
          <button
            type="button"
            class="knot"
            aria-current={current ? 'step' : undefined}
            disabled={opens === undefined}
            onClick={() => opens && game.move({ type: 'turn', to: opens })}
          >
            <span>{label}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Folded where there is no room for it beside the squares. */
function Known({ forecast: { evidence, note } }: { readonly forecast: RecordView }) {
  const t = useWords();
  return (
    <details class="record__known" open={isWide()}>
      <summary>{t('record.known-then')}</summary>
      <ul class="record__evidence">
        {evidence.map((each) => (
          <li key={each.id}>
            <span>{each.text}</span>
            {each.figure && (
              <>
                <Pause /> <b>{each.figure}</b>
              </>
            )}
          </li>
        ))}
      </ul>
      {note && <p class="record__note">{note}</p>}
    </details>
  );
}

function Sources({ evidence, source }: { readonly evidence: readonly Evidence[]; readonly source: string }) {
  const t = useWords();
  return (
    <details class="record__sources">
      <summary>{t('record.sources')}</summary>
      <ul>
        {evidence.map((each) => (
          <li key={each.id}>
            {each.text}: <cite>{each.source}</cite>
          </li>
        ))}
        <li>{t('record.outcome', { source })}</li>
      </ul>
    </details>
  );
}

function Squared({ forecast: { squares, off } }: { readonly forecast: RecordView }) {
  const t = useWords();
  return (
    <section class="record__squared">
      <h3>{t('record.squared')}</h3>
      <MissSquare squares={squares} />
      <ul class="record__squares">
        {squares.map(({ id, name, figure }) => (
          <li key={id} data-square={id}>
            {name}
            <Pause /> <b>{figure}</b>
          </li>
        ))}
      </ul>
      <p class="record__off">{off}</p>
    </section>
  );
}
