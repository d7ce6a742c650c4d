/** What came of an answer: the verdict in a line; why, and the paragraph of the article, on demand. */
import type { Feedback } from '../../present/question-views.ts';
import { useWords } from '../context.ts';
import { Paragraphs } from '../documents/Paragraphs.tsx';
import { RichText } from '../documents/RichText.tsx';

export function FeedbackCard({ feedback }: { readonly feedback: Feedback }) {
  const t = useWords();
  return (
    <div class="feedback" data-verdict={feedback.verdict}>
      <p class="staged staged--verdict">
        <b class="feedback__verdict">{t(`verdict.${feedback.verdict}`)}</b> <RichText runs={feedback.line} />
      </p>
      {feedback.why.length > 0 && (
        <details class="feedback__why staged staged--why">
          <summary>{t('feedback.why')}</summary>
          <p>
            <RichText runs={feedback.why} /> <Paragraphs of={feedback.source} />
          </p>
        </details>
      )}
    </div>
  );
}
