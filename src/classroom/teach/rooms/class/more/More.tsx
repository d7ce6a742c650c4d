/** More: what may be asked of a whole class together: the pooled curve, hits and false alarms, reasons without names, classes side by side. */
import { hitsOfClass, pooledCurve, reasonsGiven } from '../../../../figures/more.ts';
import { Hits } from './Hits.tsx';
import { PooledCurve } from './PooledCurve.tsx';
import { ReasonsGiven } from './ReasonsGiven.tsx';
import { Shapes } from './Shapes.tsx';
import type { ViewProps } from '../view-props.ts';

export function More({ results, taught }: ViewProps) {
  const { production } = taught;
  const bands = pooledCurve(production.weekend, results);
  const hits = hitsOfClass(production.weekend, results);
  const reasons = reasonsGiven(production.weekend, results);
  return (
    <div class="pictures">
      {bands && <PooledCurve bands={bands} />}
      {hits.length > 0 && <Hits hits={hits} />}
      <Shapes production={production} />
      {reasons.length > 0 && <ReasonsGiven reasons={reasons} production={production} />}
    </div>
  );
}
