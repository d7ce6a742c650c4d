/** The wire's one line, built from slots; and its printed correction. */
import type { BulletinView, SlotView } from '../../../present/question-views.ts';
import { useAnswer, useWords } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';

export function Bulletin({ view }: { readonly view: BulletinView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const filled = Object.fromEntries(view.slots.flatMap(({ id, chosen }) => (chosen ? [[id, chosen]] : [])));
  return (
    <div class="bulletin">
      {view.printed && (
        <p class="wire wire--printed">
          <b>{t('correction.printed')}</b> <del key={view.printed}>{view.printed}</del>
        </p>
      )}
      <p class="wire" data-sent={view.locked}>
        <b>{t(view.kind === 'correction' ? 'correction.slug' : 'bulletin.slug')}</b>{' '}
        {view.line.map((part) =>
          'text' in part ? (
            <span key={part.text}>{part.text}</span>
          ) : (
            <SlotText key={part.slot} slot={view.slots.find(({ id }) => id === part.slot)} />
          ),
        )}
        {view.locked && (
          <span class="stamp" aria-hidden="true">
            {t(stampOf(view))}
          </span>
        )}
      </p>
      {view.slots.map((slot) => (
        <Choices
          key={slot.id}
          name={`${view.id}-${slot.id}`}
          legend={slot.label}
          options={slot.options}
          chosen={slot.chosen ? [slot.chosen] : []}
          {...(slot.correct ? { correct: [slot.correct] } : {})}
          partly={(slot.credit ?? 0) > 0}
          locked={view.locked}
          onChoose={([id]) => id !== undefined && answer({ ...filled, [slot.id]: id })}
        />
      ))}
    </div>
  );
}

/** What is stamped on it: a correction is called one only where it corrects. */
function stampOf({ kind, feedback }: BulletinView): string {
  const failed = kind === 'correction' && feedback && feedback.verdict !== 'right';
  return failed ? `correction.stamp.${feedback.verdict}` : `${kind}.stamp`;
}

function SlotText({ slot }: { readonly slot: SlotView | undefined }) {
  const t = useWords();
  const chosen = slot?.options.find((option) => option.id === slot.chosen);
  const text = chosen ? chosen.label : t('bulletin.blank');
  return (
    <mark class="slot" data-filled={chosen !== undefined} key={text}>
      {text}
    </mark>
  );
}
