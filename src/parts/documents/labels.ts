/** The few words that every document carries beside its own. */
import type { Ink } from '../../rules/weekend.ts';
import { useWords } from '../context.ts';

export interface DocumentLabels {
  /** The heading of the foot: who is speaking? */
  readonly speaking: string;
  /** Opens and closes what is read on demand. */
  readonly more: string;
  readonly less: string;
  /** What a phrase is that stays marked. */
  readonly inks: Readonly<Record<Ink, string>>;
}

export function useDocumentLabels(): DocumentLabels {
  const t = useWords();
  return {
    speaking: t('document.speaking'),
    more: t('document.more'),
    less: t('document.less'),
    inks: { denial: t('document.ink.denial'), opening: t('document.ink.opening') },
  };
}
