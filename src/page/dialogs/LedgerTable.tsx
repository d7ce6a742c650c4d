/** The ledger: a line over the desk's clock, then each change of a number and what had just arrived as a table. */
import type { LedgerRow } from '../../store/desk-views.ts';
import { LedgerLine } from '../charts/LedgerLine.tsx';
import { usePage, useWords } from '../context.ts';

export function LedgerTable({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const t = useWords();
  const { screen } = usePage();
  const chart = screen.room === 'step' ? screen.ledgerChart : undefined;
  if (rows.length === 0) return <p>{t('ledger.empty')}</p>;
  return (
    <>
      {chart && <LedgerLine chart={chart} />}
      <Table rows={rows} />
    </>
  );
}

function Table({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const t = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('ledger.title')}>
      <table class="ledger">
        <thead>
          <tr>
            {(['clock', 'number', 'what', 'arrived'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`ledger.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}-${row.iso}`} data-by={row.by}>
              <td>
                <time dateTime={row.iso}>{row.clock}</time>
              </td>
              <td>
                {row.before === undefined
                  ? t('percent', { percent: row.after })
                  : t('ledger.change', { before: row.before, after: row.after })}
              </td>
              <td>{row.label}</td>
              <td>{row.arrived}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
