/** The score of the class's mean beside the mean of its members' scores: arithmetic, and said to be. */
import { useWords } from '../../../../../parts/context.ts';
import type { Briers } from '../../../../figures/forecasts.ts';

export function BrierLine({ briers: { ofMean, ofPupils } }: { readonly briers: Briers }) {
  const t = useWords();
  return (
    <dl class="brier-line">
      <div>
        <dt>{t('view.forecasts.of-mean')}</dt>
        <dd>{ofMean.toFixed(2)}</dd>
      </div>
      <div>
        <dt>{t('view.forecasts.of-pupils')}</dt>
        <dd>{ofPupils.toFixed(2)}</dd>
      </div>
      <div>
        <dt>{t('view.forecasts.of-coin')}</dt>
        <dd>{(0.25).toFixed(2)}</dd>
      </div>
    </dl>
  );
}
