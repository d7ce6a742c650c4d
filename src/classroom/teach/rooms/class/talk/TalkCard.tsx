/** One card of what to talk about: the counts as a bar and in words, one sentence why, the prompt, and what to do with it. */
import { Icon } from '../../../../../parts/icons/icons.tsx';
import { useWords } from '../../../../../parts/context.ts';
import type { TalkCard as Card } from '../../../../talk.ts';
import { useTeach } from '../../../context.ts';
import { TeachIcon } from '../../../icons.tsx';
import type { Taught } from '../../../store/taught.ts';
import { headingOf, partIn, promptFor } from '../../../wording.ts';
import { RoomLink } from '../../RoomLink.tsx';
import { SplitBar } from './SplitBar.tsx';

interface Props {
  readonly card: Card;
  readonly number: number;
  readonly taught: Taught;
}

export function TalkCard({ card, number, taught }: Props) {
  const t = useWords();
  const { production } = taught;
  const { question, part, why, sure, answers } = card;
  const heading = headingOf(production, question);
  const of = part === undefined ? '' : partIn(production, question, part);
  return (
    <article class="talk-card" aria-label={heading}>
      <span class="talk-card__number" aria-hidden="true">
        {number}
      </span>
      <h3>{heading}</h3>
      {(why !== undefined || of !== '') && (
        <p class="talk-card__why">
          {[why && t(why === 'split' && sure > 0 ? 'talk.why.split.sure' : `talk.why.${why}`, { sure }), of]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {answers > 0 ? <SplitBar card={card} production={production} /> : <p>{t('talk.nobody')}</p>}
      <p class="talk-card__ask">{promptFor(production, question)}</p>
      <Actions id={question.id} heading={heading} />
    </article>
  );
}

function Actions({ id, heading }: { readonly id: string; readonly heading: string }) {
  const t = useWords();
  const { teach, state } = useTeach();
  const pinned = state.pinned.includes(id);
  const named = <span class="visually-hidden">: {heading}</span>;
  return (
    <p class="talk-card__actions">
      <RoomLink class="button button--text" to="project" onClick={() => teach.project(id)}>
        <TeachIcon name="screen" />
        <span>
          {t('talk.project')}
          {named}
        </span>
      </RoomLink>
      <button
        type="button"
        class="button button--text"
        aria-pressed={pinned}
        onClick={() => teach.list('pinned', id, !pinned)}
      >
        <Icon name="pin" size={1.2} />
        <span>
          {t(pinned ? 'talk.unpin' : 'talk.pin')}
          {named}
        </span>
      </button>
      {!pinned && (
        <button type="button" class="button button--text" onClick={() => teach.list('dropped', id, true)}>
          <span>
            {t('talk.pass')}
            {named}
          </span>
        </button>
      )}
    </p>
  );
}
