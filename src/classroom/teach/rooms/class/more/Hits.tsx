/** Hits and false alarms of everybody together, side by side and never as one number. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useWords } from '../../../../../parts/context.ts';
import type { HitsOfClass } from '../../../../figures/more.ts';
import { CountBar } from '../CountBar.tsx';
import { useShare } from '../counts.ts';
import { Reveal, useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';

const REVEALS = 'more/hits';

export function Hits({ hits }: { readonly hits: readonly HitsOfClass[] }) {
  const t = useWords();
  const share = useShare();
  const revealed = useRevealed()(REVEALS);
  const heading = t('view.hits.heading');
  const rows = hits.flatMap(({ among, hits: found, of, falseAlarms, others }) => [
    { name: t(`view.hits.${among}.hits`), pupils: found, of, look: 'key' as const },
    { name: t(`view.hits.${among}.alarms`), pupils: falseAlarms, of: others, look: 'first' as const },
  ]);
  return (
    <ViewFrame
      id="more"
      heading={heading}
      beside={<Reveal id={REVEALS} of={heading} />}
      finding={t('view.hits.finding')}
      caption={t('view.hits.caption')}
      table={
        <DataTable
          heads={[t('view.hits.what'), t('view.hits.marked')]}
          rows={rows.map(({ name, pupils, of }) => [
            name,
            revealed ? share(pupils, of) : t('view.hits.hidden'),
          ])}
        />
      }
    >
      <ul class="hits">
        {rows.map(({ name, pupils, of, look }) => (
          <li key={name}>
            <span>{name}</span>
            {revealed ? (
              <>
                <CountBar pupils={pupils} of={of} look={look} />
                <span>{t('view.hits.of', { of })}</span>
              </>
            ) : (
              <span class="muted">{t('view.hits.hidden')}</span>
            )}
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}
