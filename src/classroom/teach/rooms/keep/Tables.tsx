/** The class as tables for a spreadsheet or a gradebook: answers as ids, and names only where the teacher says so. */
import { useState } from 'preact/hooks';
import { mayMiss } from '../../../../parts/browser/download.ts';
import { useTake, useWords } from '../../../../parts/context.ts';
import { classTable, columnsTable, gradebook } from '../../../export/tables.ts';
import { statementsOf } from '../../../export/xapi.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { shownIn } from '../../store/shown.ts';

export function Tables() {
  const t = useWords();
  const { state } = useTeach();
  const take = useTake();
  const [named, setNamed] = useState(false);
  const { results, taught } = shownIn(state);
  if (!taught || results.length === 0) return null;
  const { weekend, words, language } = taught.production;
  const names = named ? state.names : undefined;
  const home = new URL('.', location.href).href;
  const statements = () => statementsOf({ weekend, words, language, home }, results, names);
  const csv = (text: () => string) => ({ text, type: 'text/csv' });
  const tables = {
    table: csv(() => classTable(weekend, results, names)),
    columns: csv(() => columnsTable(weekend, words)),
    gradebook: csv(() => gradebook(results, names)),
    xapi: { text: () => JSON.stringify(statements(), undefined, 1), type: 'application/json' },
  };
  const { code } = state.choices;
  return (
    <section class="keep__part">
      <h2>{t('keep.tables')}</h2>
      <p>{t(mayMiss() ? 'keep.framed' : 'keep.tables.about')}</p>
      <div class="keep__ways">
        {Object.entries(tables).map(([id, { text, type }]) => (
          <button
            key={id}
            type="button"
            class="button"
            onClick={() => take(t(`keep.tables.${id}.file`, { code }), text(), type)}
          >
            <TeachIcon name="save" />
            {t(`keep.tables.${id}`)}
          </button>
        ))}
      </div>
      <label class="pick">
        <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />
        <span>{t('keep.tables.names')}</span>
      </label>
    </section>
  );
}
