/** A bulletin: the wire's line, built from slots. */
import type { BulletinView } from '../../../present/kinds/bulletin.ts';
import { useWords } from '../../context.ts';
import { WireLine } from './WireLine.tsx';

export function Bulletin({ view }: { readonly view: BulletinView }) {
  const t = useWords();
  return (
    <div class="bulletin">
      <WireLine view={view} slug={t('bulletin.slug')} stamp={t('bulletin.stamp')} />
    </div>
  );
}
