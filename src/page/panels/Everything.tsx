/** Every item side by side: what you said, what the article says, why, the paragraph, and the right to read it differently. */
import { useState } from 'preact/hooks';
import type { ComparisonView, PanelView } from '../../store/panel-views.ts';
import type { StepScreen } from '../../store/screen.ts';
import { usePage, useWords } from '../context.ts';
import { LedgerTable } from '../dialogs/LedgerTable.tsx';

interface Props {
  readonly panel: Extract<PanelView, { panel: 'everything' }>;
  readonly screen: StepScreen;
}

export function Everything({ panel, screen }: Props) {
  const { game } = usePage();
  const t = useWords();
  const groups = [...new Set(panel.comparisons.map((row) => row.readout))];
  return (
    <div class="everything">
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <ol class="compare">
            {panel.comparisons
              .filter((row) => row.readout === group)
              .map((row) => (
                <Row key={row.question} row={row} />
              ))}
          </ol>
        </section>
      ))}
      <section>
        <h2>{t('everything.ledger')}</h2>
        <LedgerTable rows={screen.ledger} />
      </section>
      <section>
        <h2>{t('everything.drawer')}</h2>
        <p>{t('everything.drawer.about')}</p>
        <ul class="drawer">
          {panel.drawer.map((item) => (
            <li key={item.id}>
              <button type="button" class="button" onClick={() => game.move({ type: 'turn', to: item.id })}>
                {item.label}
                <small>{t(item.done ? 'everything.drawer.done' : 'everything.drawer.open')}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Row({ row }: { readonly row: ComparisonView }) {
  const t = useWords();
  return (
    <li class="compare__item">
      <h3>{row.item}</h3>
      <p>{row.prompt}</p>
      <dl>
        <dt>{t('compare.yours')}</dt>
        <dd>{row.yours}</dd>
        <dt>{t('compare.article')}</dt>
        <dd>
          {row.article} <span class="paragraph">{row.source}</span>
        </dd>
        <dt>{t('compare.why')}</dt>
        <dd>{row.why}</dd>
        <dt>{t('compare.credit')}</dt>
        <dd>{row.credit}</dd>
      </dl>
      <Contest row={row} />
    </li>
  );
}

/** "I read it differently": the score stays, the reason is kept beside it. */
function Contest({ row }: { readonly row: ComparisonView }) {
  const { game } = usePage();
  const t = useWords();
  const [open, setOpen] = useState(row.contested !== '');
  const [reason, setReason] = useState(row.contested);
  const keep = () => game.move({ type: 'contest', question: row.question, reason });
  if (!open) {
    return (
      <button type="button" class="button button--quiet" onClick={() => setOpen(true)}>
        {t('compare.contest')}
      </button>
    );
  }
  return (
    <div class="contest">
      <label class="field">
        <span>{t('compare.contest.reason')}</span>
        <textarea
          rows={2}
          maxLength={400}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          onChange={keep}
        />
      </label>
      <button type="button" class="button" onClick={keep}>
        {t('compare.contest.keep')}
      </button>
      <p class="note" role="status">
        {row.contested !== '' && row.contested === reason ? t('compare.contest.kept') : ''}
      </p>
    </div>
  );
}
