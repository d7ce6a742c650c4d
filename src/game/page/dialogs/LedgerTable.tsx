/** The ledger: a line over the desk's clock, then each change of a number and what had just arrived as a table. */
import type { LedgerRow } from '../../../present/desk-views.ts';
import type { LedgerView } from '../../../present/panel-views.ts';
import { LedgerLine } from '../../../parts/charts/LedgerLine.tsx';
import { useWords } from '../../../parts/context.ts';

export function LedgerTable({ ledger: { rows, chart } }: { readonly ledger: LedgerView }) {
  const t = useWords();
  if (rows.length === 0) return <p>{t('ledger.empty')}</p>;
  return (
    <>
      {chart && <LedgerLine chart={chart} />}
      <Table rows={rows} />
    </>
  );
}

/** Its roles are said outright, because on a narrow page its rows are laid out as blocks, which would cost it them. */
function Table({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const t = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('ledger.title')}>
      <table class="ledger" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {(['clock', 'number', 'what', 'arrived'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`ledger.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr role="row" key={`${index}-${row.iso}`} data-by={row.by}>
              <td role="cell">
                <time dateTime={row.iso}>{row.clock}</time>
              </td>
              <td role="cell">
                <Entry row={row} />
              </td>
              <td role="cell">{row.label}</td>
              <td role="cell" data-head={t('ledger.arrived')}>
                <span key={row.arrived}>{row.arrived}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was written: a first number, a change, or that a call was made. */
function Entry({ row: { before, after, alone } }: { readonly row: LedgerRow }) {
  const t = useWords();
  if (after === undefined) return <>{t('ledger.call')}</>;
  return (
    <>
      {before === undefined ? t('percent', { percent: after }) : t('ledger.change', { before, after })}
      {alone && <small class="ledger__alone">{alone}</small>}
    </>
  );
}
