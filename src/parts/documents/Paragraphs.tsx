/** The paragraphs that something rests on: each opens the source where it stands, once that has arrived. */
import type { Paragraphs as View } from '../../present/question-views.ts';
import { usePlay, useWords } from '../context.ts';

export function Paragraphs({ of }: { readonly of: View }) {
  const t = useWords();
  const { open } = usePlay();
  return (
    <span class="paragraph">
      {of.map(({ text, opens }, index) =>
        opens ? (
          <button
            key={index}
            type="button"
            class="paragraph__mark"
            aria-label={t('paragraph.open', { mark: text, source: opens.name })}
            onClick={() => open(opens)}
          >
            {text}
          </button>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </span>
  );
}
