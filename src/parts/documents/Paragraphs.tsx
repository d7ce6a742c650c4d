/** The paragraphs that something rests on: each opens the source where it stands, once that has arrived. */
import type { Paragraphs as View } from '../../present/question-views.ts';
import { usePlay, useWords } from '../context.ts';

export function Paragraphs({ of }: { readonly of: View }) {
  const t = useWords();
  const { open } = usePlay();
  return (
    <span class="paragraph">
      {of.map(({ text, opens }) =>
        opens ? (
          <button
            key={text}
            type="button"
            class="paragraph__mark"
            aria-label={t('paragraph.open', { mark: text, source: opens.name })}
            onClick={() => open(opens)}
          >
            {text}
          </button>
        ) : (
          <span key={text}>{text}</span>
        ),
      )}
    </span>
  );
}
