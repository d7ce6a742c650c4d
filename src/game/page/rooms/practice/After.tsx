/** Once a card is answered: where it is from, when it comes back, that it was easy, that one reads it differently. */
import type { AfterCard } from '../../../../present/practice-views.ts';
import type { Practice } from '../../../store/in-practice.ts';
import { useWords } from '../../../../parts/context.ts';
import { Reason } from '../../../../parts/controls/Reason.tsx';
import { Icon } from '../../../../parts/icons/icons.tsx';

interface Props {
  readonly after: AfterCard;
  readonly practice: Practice;
}

export function After({ after, practice }: Props) {
  const t = useWords();
  const { source, slip, back, why, easy } = after;
  return (
    <div class="after">
      {slip !== '' && <p class="after__slip">{slip}</p>}
      {back !== '' && (
        <p class="after__back">
          <Icon name="calendar" size={1.6} stroke={2.2} />
          <span>
            <b>{back}</b> {why}
          </span>
        </p>
      )}
      {easy !== 'none' && (
        <button
          type="button"
          class="button"
          aria-pressed={easy === 'taken'}
          aria-disabled={easy === 'taken'}
          onClick={practice.easy}
        >
          {t('practice.easy')}
        </button>
      )}
      {source !== '' && (
        <p class="after__source">
          <b>{t('practice.source')}</b> {source}
        </p>
      )}
      <Differs after={after} practice={practice} />
    </div>
  );
}

/** "I read it differently": nothing changes by it, and the reason is kept. */
function Differs({ after: { differs = '' }, practice }: Props) {
  const t = useWords();
  return (
    <details class="after__differs">
      <summary>{t('compare.contest')}</summary>
      <Reason label={t('practice.differs')} kept={differs} onKeep={practice.differ} />
    </details>
  );
}
