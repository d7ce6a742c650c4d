/** A question of any kind on its card. */
import { useRef } from 'preact/hooks';
import type { QuestionView } from '../../present/kinds/table.ts';
import { useLaidOut } from '../browser/laid-out.ts';
import { RichText } from '../documents/RichText.tsx';
import { FeedbackCard } from './FeedbackCard.tsx';
import { promptOf } from './prompt.ts';
import { partsOf } from './table.ts';

/** A question with its prompt, its control and, once locked, what came of it. */
export function QuestionPart({ view }: { readonly view: QuestionView }) {
  const { Before, Control, Outcome, After } = partsOf(view);
  const feedback = useRef<HTMLDivElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  const wasLocked = useRef(view.locked);
  useLaidOut(
    (focus) => {
      // Of two that are locked at once, one that tells nothing takes no focus from the one that does.
      const isTold = document.activeElement?.closest('.question') && !feedback.current?.firstChild;
      if (view.locked && !wasLocked.current && !isTold) {
        // As much of what was asked as there is room for, and then what came of it.
        const { current: told } = feedback;
        told?.parentElement?.scrollIntoView({ block: 'start' });
        // Where nothing is said of it, what was asked is read again.
        focus(told?.firstElementChild ? told : prompt.current);
      }
      wasLocked.current = view.locked;
    },
    [view.locked],
  );
  return (
    <section class={`question question--${view.kind}`} data-locked={view.locked}>
      <h2 class="prompt" id={promptOf(view.id)} tabIndex={-1} ref={prompt}>
        <RichText runs={view.prompt} />
      </h2>
      {view.help.length > 0 && !view.locked && (
        <p class="help">
          <RichText runs={view.help} />
        </p>
      )}
      {Before && <Before view={view} />}
      <Control view={view} />
      <div ref={feedback} tabIndex={-1}>
        {view.feedback && <FeedbackCard feedback={view.feedback} />}
        {Outcome && view.locked && <Outcome view={view} />}
      </div>
      {After && <After view={view} />}
    </section>
  );
}
