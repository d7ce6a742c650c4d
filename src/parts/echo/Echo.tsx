/** What became of a line: a cutting with the player's own words set in it, and what is told of it. */
import type { EchoView } from '../../present/echoes.ts';
import { useWords } from '../context.ts';
import { RichText } from '../documents/RichText.tsx';
import { FeedbackCard } from '../kinds/FeedbackCard.tsx';

export function Echo({ view }: { readonly view: EchoView }) {
  const t = useWords();
  const { cutting, flash, line, text, feedback } = view;
  return (
    <section class="echo" data-cutting={cutting} data-flash={flash}>
      <h2 class="visually-hidden">{t('echo.heading')}</h2>
      <figure class="cutting">
        <figcaption class="cutting__from">
          {flash && <b class="cutting__flash">{t('bulletin.flash.stamp')}</b>}
          <span key={cutting}>{t(`echo.${cutting}`)}</span>
        </figcaption>
        <blockquote class="cutting__line" dir="auto">
          <span key={line}>{line}</span>
        </blockquote>
        <div class="cutting__columns" aria-hidden="true" />
      </figure>
      <p class="echo__told">
        <RichText runs={text} />
      </p>
      {feedback && <FeedbackCard feedback={feedback} />}
    </section>
  );
}
