/** The next conversation first: three cards, each a question, its counts, why it is here and what to ask. */
import { useId, useMemo } from 'preact/hooks';
import { useWords } from '../../../../../parts/context.ts';
import { talkAbout } from '../../../../talk.ts';
import { useTeach } from '../../../context.ts';
import type { ViewProps } from '../view-props.ts';
import { TalkCard } from './TalkCard.tsx';

export function TalkAbout({ results, taught }: ViewProps) {
  const t = useWords();
  const heading = useId();
  const { pinned, dropped: passed } = useTeach().state;
  const { production, lesson } = taught;
  const cards = useMemo(
    () => talkAbout(production.weekend, lesson, results, { pinned, passed }),
    [production, lesson, results, pinned, passed],
  );
  return (
    <section class="talk-about" aria-labelledby={heading}>
      <h2 id={heading}>{t('talk.heading')}</h2>
      {cards.length === 0 && <p>{t('talk.none')}</p>}
      <ol class="talk-about__cards">
        {cards.map((card, at) => (
          <li key={card.question.id}>
            <TalkCard card={card} number={at + 1} taught={taught} />
          </li>
        ))}
      </ol>
    </section>
  );
}
