/** How a phrase is shown that a class has marked: darker where more did, the count raised behind it, and once revealed a line for what matters and a dashed one for false alarms. */
import { useWords } from '../../../../../parts/context.ts';
import type { PhraseRenderer } from '../../../../../parts/documents/Body.tsx';
import type { MarkedDocument } from '../../../../figures/marks.ts';
import { useShare } from '../counts.ts';

export function useShading(marked: MarkedDocument, revealed: boolean): PhraseRenderer {
  const t = useWords();
  const share = useShare();
  return ({ phrase, text }) => {
    const shaded = marked.phrases.find((each) => each.phrase === phrase);
    if (!shaded) return text;
    const { pupils, part } = shaded;
    const count = share(pupils, marked.pupils);
    return (
      <span
        class="shaded"
        data-part={revealed ? part : undefined}
        style={{ '--share': pupils / marked.pupils }}
      >
        {text}
        <sup aria-hidden="true">{pupils}</sup>
        <span class="visually-hidden">
          {revealed
            ? t('view.marks.spoken.revealed', { count, part: t(`view.marks.part.${part}`) })
            : t('view.marks.spoken', { count })}{' '}
        </span>
      </span>
    );
  };
}
