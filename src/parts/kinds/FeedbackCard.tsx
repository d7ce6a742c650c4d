/** What came of an answer: the verdict, then why, then the paragraph of the article. */
import type { Feedback } from '../../present/question-views.ts';
import { useWords } from '../context.ts';
import { RichText } from '../documents/RichText.tsx';

export function FeedbackCard({ feedback }: { readonly feedback: Feedback }) {
  const t = useWords();
  return (
    <div class="feedback" data-verdict={feedback.verdict}>
      <p class="staged staged--verdict">
        <b class="feedback__verdict">{t(`verdict.${feedback.verdict}`)}</b> <RichText runs={feedback.line} />
      </p>
      {feedback.why.length > 0 && (
        <p class="staged staged--why">
          <RichText runs={feedback.why} /> <span class="paragraph">{feedback.source}</span>
        </p>
      )}
    </div>
  );
}
