/** What each room of this page is for, in a line each. */
import { useWords } from '../../../parts/context.ts';
import { useTeach } from '../context.ts';
import { ROOMS } from '../rooms/ids.ts';

export function Help() {
  const t = useWords();
  const { update } = useTeach().state;
  return (
    <>
      {update && (
        <p>
          {t('help.update')}{' '}
          <button type="button" class="button" onClick={update}>
            {t('update.take')}
          </button>
        </p>
      )}
      <ul class="help-lines">
        {ROOMS.map((room) => (
          <li key={room}>{t(`help.${room}`)}</li>
        ))}
      </ul>
      <p>{t('help.decisions')}</p>
      <p>{t('teach.nothing-sent')}</p>
    </>
  );
}
