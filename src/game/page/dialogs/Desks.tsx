/** The other desks: each set of old files, to be begun, gone on with or looked at again, and when the next one is due. */
import type { DeskOffer, Due } from '../../../present/desks.ts';
import { calendarFile } from '../../../present/calendar.ts';
import { useTake, useWords } from '../../../parts/context.ts';
import { usePage } from '../context.ts';

export function Desks({ desks }: { readonly desks: readonly DeskOffer[] }) {
  const t = useWords();
  return (
    <>
      <p>{t('desks.about')}</p>
      <ul class="weekends">
        {desks.map((desk) => (
          <Row key={desk.id} desk={desk} />
        ))}
      </ul>
      <p class="note">{t('weekends.stored')}</p>
    </>
  );
}

function Row({ desk }: { readonly desk: DeskOffer }) {
  const { game, close } = usePage();
  const t = useWords();
  const { id, name, deck, minutes, save, filed, due } = desk;
  const begin = () => {
    close();
    game.start(id);
  };
  const goOn = (saved: string) => {
    close();
    game.resume(saved);
  };
  return (
    <li class="weekend">
      <p>
        <b>{name}</b> {deck} <span>{minutes}</span> {due && <span class="weekend__due">{due.says}</span>}
      </p>
      <div class="actions">
        {save !== undefined && (
          <button type="button" class="button" onClick={() => goOn(save)}>
            {t(filed ? 'desks.again' : 'desks.on', { name })}
          </button>
        )}
        {(save === undefined || filed) && (
          <button type="button" class="button button--primary" onClick={begin}>
            {t(filed ? 'desks.anew' : 'desks.begin', { name })}
          </button>
        )}
        {due && !due.now && <Remind desk={desk} due={due} />}
      </div>
    </li>
  );
}

/** Two weeks are long: the day for the player's own calendar. */
function Remind({ desk: { id, name, deck }, due }: { readonly desk: DeskOffer; readonly due: Due }) {
  const t = useWords();
  const take = useTake();
  const title = t('desks.calendar.title');
  const text = () =>
    calendarFile({
      id,
      on: due.on,
      made: due.asked,
      title,
      about: `${name}. ${deck} ${location.href.split('#')[0] ?? ''}`,
    });
  return (
    <button
      type="button"
      class="button"
      onClick={() => take(t('desks.calendar.file'), text(), 'text/calendar')}
    >
      {t('desks.calendar')}
    </button>
  );
}
