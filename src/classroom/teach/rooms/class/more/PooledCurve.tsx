/** The forecasts of a class by how sure they were, in three bands; how many came true is shown by a press, and no slope is drawn. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import type { PooledBand } from '../../../../figures/more.ts';
import { Aside } from '../Aside.tsx';
import { useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';

const REVEALS = 'more/pooled';

export function PooledCurve({ bands }: { readonly bands: readonly PooledBand[] }) {
  const t = useWords();
  const count = useCount();
  const revealed = useRevealed()(REVEALS);
  const heading = t('view.pooled.heading');
  const bandOf = ({ band: [low, high] }: PooledBand) => t('view.pooled.band', { low, high });
  const total = bands.reduce((sum, { answers }) => sum + answers, 0);
  const heads = ['said', 'answers', 'events', ...(revealed ? ['happened'] : [])];
  return (
    <ViewFrame
      id="more"
      heading={heading}
      beside={<Aside of={count('view.pooled.of', total)} reveals={{ id: REVEALS, of: heading }} />}
      finding={t('view.pooled.finding')}
      caption={t('lesson.pooled.caption')}
      table={
        <DataTable
          heads={heads.map((head) => t(`view.pooled.${head}`))}
          rows={bands.map((band) => [
            bandOf(band),
            String(band.answers),
            String(band.events),
            ...(revealed ? [String(band.happened)] : []),
          ])}
        />
      }
    >
      <ol class="pooled">
        {bands.map((band) => (
          <li key={band.band[0]}>
            <b>{bandOf(band)}</b>
            <span class="pooled__column" aria-hidden="true">
              {revealed && band.answers > 0 && <i style={{ '--share': band.happened / band.answers }} />}
            </span>
            {revealed && <span>{t('view.pooled.true', { count: band.happened, of: band.answers })}</span>}
            <span class="muted">{count('view.pooled.about', band.events, { answers: band.answers })}</span>
          </li>
        ))}
      </ol>
    </ViewFrame>
  );
}
