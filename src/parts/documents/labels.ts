/** The few fixed words of a document's dress, from the text file. */
import { sayIfAny } from '../../words/words.ts';
import type { Format } from '../../present/scenery.ts';
import { useSpeech, useWords } from '../context.ts';

export interface DocumentLabels {
  /** The heading of the foot: who is speaking? */
  readonly speaking: string;
  /** Opens and closes what is read on demand. */
  readonly more: string;
  readonly less: string;
  /** A fixed line of the format's dress, where it has one: for a statement and, in Persian, for a transcript. */
  readonly dress?: string;
}

/** The labels for a format. */
export function useDocumentLabels(format: Format): DocumentLabels {
  const { words } = useSpeech();
  const t = useWords();
  const dress = sayIfAny(words, `document.dress.${format}`);
  const labels = { speaking: t('document.speaking'), more: t('document.more'), less: t('document.less') };
  return dress === '' ? labels : { ...labels, dress };
}
