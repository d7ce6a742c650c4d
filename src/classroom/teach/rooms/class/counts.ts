/** Counts in words: a few of a few; and of a large class the percentage beside them. */
import { useWords } from '../../../../parts/context.ts';
import { ONE_BY_ONE } from '../../../figures/columns.ts';

/** "13 of 26", and of more than sixty "130 of 203 (64%)". */
export function useShare(): (count: number, of: number) => string {
  const t = useWords();
  return (count, of) =>
    of > ONE_BY_ONE
      ? t('count.share.large', { count, of, percent: Math.round((100 * count) / of) })
      : t('count.share', { count, of });
}
