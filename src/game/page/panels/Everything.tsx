/** The last picture: the player's own page under the lamp and a sealed envelope; beneath it every item side by side, the drawer and the ledger. */
import { useState } from 'preact/hooks';
import type { PanelView } from '../../../present/panel-views.ts';
import type { ComparisonVerdict, Option } from '../../../present/question-views.ts';
import { usePage } from '../context.ts';
import { useCount, useRadios, useWords } from '../../../parts/context.ts';
import { Pause } from '../../../parts/controls/spoken.tsx';
import { LedgerTable } from '../dialogs/LedgerTable.tsx';
import { Jump } from './Jump.tsx';
import { OtherDesks } from './OtherDesks.tsx';
import { AssessmentPage } from '../../../parts/kinds/assessment/AssessmentPage.tsx';
import { RecordSum } from './record/RecordSum.tsx';
import { Comparison } from './Comparison.tsx';

interface Props {
  readonly panel: Extract<PanelView, { panel: 'everything' }>;
}

const FELL_SHORT: readonly ComparisonVerdict[] = ['partly', 'wrong', 'worse'];

/** What is let through: one readout or all (''), and only what fell short or everything. */
interface Sifting {
  readonly group: string;
  readonly short: boolean;
}

export function Everything({ panel }: Props) {
  const t = useWords();
  const [sieve, setSieve] = useState<Sifting>({ group: '', short: false });
  const groups = [...new Set(panel.comparisons.map((row) => row.readout))];
  const shown = panel.comparisons.filter(
    (row) =>
      (sieve.group === '' || row.readout === sieve.group) &&
      (!sieve.short || FELL_SHORT.includes(row.verdict)),
  );
  const parts = [
    { id: 'compared', label: t('everything.pull') },
    ...(panel.record ? [{ id: 'record', label: t('record.title') }] : []),
    { id: 'drawer', label: t('everything.drawer') },
    { id: 'ledger', label: t('everything.ledger') },
  ];
  return (
    <div class="everything">
      <Jump to={parts} />
      <div class="last-picture">
        {panel.page && (
          <div class="last-picture__page">
            <AssessmentPage view={panel.page} />
          </div>
        )}
        {panel.sealed && <Sealed {...panel.sealed} />}
      </div>
      <OtherDesks />
      <details class="pull">
        <summary id="compared">{t('everything.pull')}</summary>
        <Sieve
          {...sieve}
          groups={groups}
          count={shown.length}
          onSift={(change) => setSieve({ ...sieve, ...change })}
        />
        {groups
          .filter((each) => shown.some((row) => row.readout === each))
          .map((each) => (
            <section key={each}>
              <h2>{each}</h2>
              <ol class="compare">
                {shown
                  .filter((row) => row.readout === each)
                  .map((row) => (
                    <Comparison key={row.question} row={row} />
                  ))}
              </ol>
            </section>
          ))}
      </details>
      {panel.record && <RecordSum record={panel.record} />}
      <Drawer about={panel.aboutDrawer} items={panel.drawer} />
      <section>
        <h2 id="ledger" tabIndex={-1}>
          {t('everything.ledger')}
        </h2>
        <LedgerTable ledger={panel.ledger} />
      </section>
    </div>
  );
}

/** What came out later is not in the file: it lies sealed, and whoever has come this far may open it. */
function Sealed({ id, label }: Option) {
  const { game } = usePage();
  const t = useWords();
  return (
    <button type="button" class="sealed" onClick={() => game.move({ type: 'turn', to: id })}>
      <strong class="sealed__name">{label}</strong>
      <Pause /> {t('everything.sealed')}
    </button>
  );
}

interface SieveProps extends Sifting {
  readonly groups: readonly string[];
  /** How many are let through. */
  readonly count: number;
  readonly onSift: (change: Partial<Sifting>) => void;
}

function Sieve({ group, short, groups, count, onSift }: SieveProps) {
  const t = useWords();
  const counted = useCount();
  const radioOf = useRadios('everything');
  return (
    <div class="sieve">
      <fieldset>
        <legend class="visually-hidden">{t('everything.show')}</legend>
        {['', ...groups].map((each) => (
          <label key={each} class="chip-choice">
            <input
              type="radio"
              name={radioOf(each)}
              checked={group === each}
              onChange={() => onSift({ group: each })}
            />
            <span>{each || t('everything.all')}</span>
          </label>
        ))}
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={short}
          onChange={(event) => onSift({ short: event.currentTarget.checked })}
        />
        <span>{t('everything.short')}</span>
      </label>
      <p class="note" role="status">
        {counted('everything.count', count)}
      </p>
    </div>
  );
}

function Drawer({ about, items }: { readonly about: string; readonly items: Props['panel']['drawer'] }) {
  const { game } = usePage();
  const t = useWords();
  return (
    <section>
      <h2 id="drawer" tabIndex={-1}>
        {t('everything.drawer')}
      </h2>
      <p>{about}</p>
      <ul class="drawer">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="button"
              data-opens={item.id}
              onClick={() => game.move({ type: 'turn', to: item.id })}
            >
              {item.label}
              <Pause />
              <small>{t(item.done ? 'everything.drawer.done' : 'everything.drawer.open')}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
