/** A printed correction: the line that went out, struck through, and what stands in its place. */
import type { CorrectionView } from '../../../present/kinds/correction.ts';
import { useWords } from '../../context.ts';
import { WireLine } from '../bulletin/WireLine.tsx';

export function Correction({ view }: { readonly view: CorrectionView }) {
  const t = useWords();
  const verdict = view.feedback?.verdict ?? 'right';
  return (
    <div class="bulletin">
      <p class="wire wire--printed">
        <b>{t('correction.printed')}</b> <del key={view.printed}>{view.printed}</del>
      </p>
      <WireLine
        view={view}
        slug={t('correction.slug')}
        // It is called a correction only where it corrects.
        stamp={t(verdict === 'right' ? 'correction.stamp' : `correction.stamp.${verdict}`)}
      />
    </div>
  );
}
