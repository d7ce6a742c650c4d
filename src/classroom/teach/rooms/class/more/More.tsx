/** More: what may be asked of a whole class together: the pooled curve, hits and false alarms, reasons without names, classes side by side. */
import { useMemo } from 'preact/hooks';
import { forms } from '../../../../../weekends/practice/forms.ts';
import { beforeAfter } from '../../../../figures/before-after.ts';
import { hitsOfClass, pooledCurve, reasonsGiven } from '../../../../figures/more.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Hits } from './Hits.tsx';
import { PooledCurve } from './PooledCurve.tsx';
import { ReasonsGiven } from './ReasonsGiven.tsx';
import { Shapes } from './Shapes.tsx';
import type { ViewProps } from '../view-props.ts';

export function More({ results, taught }: ViewProps) {
  const { production } = taught;
  const { weekend } = production;
  const { bands, hits, sat, reasons } = useMemo(
    () => ({
      bands: pooledCurve(weekend, results),
      hits: hitsOfClass(weekend, results),
      sat: beforeAfter(results, forms),
      reasons: reasonsGiven(weekend, results),
    }),
    [weekend, results],
  );
  return (
    <div class="pictures">
      {bands && <PooledCurve bands={bands} />}
      {hits.length > 0 && <Hits hits={hits} />}
      {sat && <BeforeAfter figures={sat} />}
      <Shapes production={production} />
      {reasons.length > 0 && <ReasonsGiven reasons={reasons} production={production} />}
    </div>
  );
}
