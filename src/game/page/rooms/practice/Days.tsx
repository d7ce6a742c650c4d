/** What comes back, and when: a column of slips for each of fourteen days, and in words for the ear. */
import type { DayView, HomeView } from '../../../../present/practice-views.ts';
import { useWords } from '../../../../parts/context.ts';

export function Days({ home }: { readonly home: HomeView }) {
  const t = useWords();
  return (
    <section class="days" aria-labelledby="days">
      <h2 id="days">{t('practice.days')}</h2>
      <ol class="days__all">
        {home.days.map((day, at) => (
          <Day key={day.on} day={day} today={at === 0} />
        ))}
      </ol>
      <p class="note">{t('practice.days.note')}</p>
    </section>
  );
}

/** A day on which nothing comes back is only seen. */
function Day({ day, today }: { readonly day: DayView; readonly today: boolean }) {
  const { on, letter, number, cards, files, says } = day;
  return (
    <li class="day" data-today={today} aria-hidden={says === '' ? 'true' : undefined}>
      <span class="visually-hidden">{says}</span>
      <span class="day__slips" style={{ '--cards': cards }} aria-hidden="true">
        {files && <i class="day__files" />}
        {cards > 0 && <i class="day__cards" />}
      </span>
      <time class="day__date" dateTime={on} aria-hidden="true">
        {letter} <b>{number}</b>
      </time>
    </li>
  );
}
