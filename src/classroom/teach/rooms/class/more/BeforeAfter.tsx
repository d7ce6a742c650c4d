/** The test before and after: what the class told apart and which way it leaned, with how sure that is; never a pupil's own. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import type { Estimate } from '../../../../../study/signal.ts';
import { figure } from '../../../../../words/figure.ts';
import {
  type BeforeAfter as Figures,
  LEAST_SAT,
  type SatByClass,
  wayOf,
} from '../../../../figures/before-after.ts';
import { ViewFrame } from '../ViewFrame.tsx';

export function BeforeAfter({ figures }: { readonly figures: Figures }) {
  const t = useWords();
  const count = useCount();
  const { both, told } = figures;
  const heading = t('view.before-after.heading');
  const beside = <span class="class-view__of">{count('view.before-after.of', both)}</span>;
  if (!told)
    return (
      <ViewFrame
        id="more"
        heading={heading}
        beside={beside}
        finding={t('view.before-after.few', { least: LEAST_SAT })}
      >
        {null}
      </ViewFrame>
    );
  const { before, after, change, of } = told;
  const said = ({ value, error }: Estimate) =>
    t('view.before-after.figure', { value: figure(value, 2), error: figure(error, 2) });
  const share = (part: number, whole: number) => t('view.before-after.share', { count: part, of: whole });
  const rowOf = (id: 'before' | 'after', sat: SatByClass) =>
    [
      t(`view.before-after.${id}`),
      said(sat.apart),
      said(sat.leaning),
      share(sat.hits, of.supported),
      share(sat.falseAlarms, of.others),
    ] as const;
  return (
    <ViewFrame
      id="more"
      heading={heading}
      beside={beside}
      finding={t(`view.before-after.says.${wayOf(change.apart)}.${wayOf(change.leaning)}`)}
      caption={t('view.before-after.caption')}
    >
      <div class="scroll before-after" tabIndex={0} role="region" aria-label={heading}>
        <DataTable
          heads={['sitting', 'apart', 'leaning', 'hits', 'alarms'].map((head) =>
            t(`view.before-after.${head}`),
          )}
          rows={[
            rowOf('before', before),
            rowOf('after', after),
            [t('view.before-after.change'), said(change.apart), said(change.leaning), '', ''],
          ]}
        />
      </div>
    </ViewFrame>
  );
}
