/** All that was filed on one sheet of paper: the page, the forecasts, the record, the turns. */
import type { FiledSheet as Sheet, SheetRow } from '../../../../present/take-away-views.ts';
import { DataTable } from '../../../../parts/charts/DataTable.tsx';
import { useWords } from '../../../../parts/context.ts';
import { AssessmentPage } from '../../../../parts/kinds/assessment/AssessmentPage.tsx';

export function FiledSheet({ sheet }: { readonly sheet: Sheet }) {
  const t = useWords();
  return (
    <div class="filed-sheet">
      <div class="filed-sheet__side">
        {sheet.page && <AssessmentPage view={sheet.page} />}
        <section>
          <h3>{t('sheet.turns')}</h3>
          {sheet.turns.map(({ id, title, story }) => (
            <p key={id}>
              <b>{title}.</b> {story}
            </p>
          ))}
        </section>
      </div>
      <div class="filed-sheet__side">
        <Numbers name={t('sheet.forecasts')} rows={sheet.forecasts} />
        <Numbers name={t('sheet.record')} rows={sheet.record} />
      </div>
    </div>
  );
}

function Numbers({ name, rows }: { readonly name: string; readonly rows: readonly SheetRow[] }) {
  const t = useWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{name}</h3>
      <DataTable
        heads={(['asked', 'said', 'happened', 'score'] as const).map((head) => t(`sheet.head.${head}`))}
        rows={rows.map((row) => [
          row.asked,
          t('percent', { percent: row.percent }),
          row.happened,
          row.figure,
        ])}
      />
    </section>
  );
}
