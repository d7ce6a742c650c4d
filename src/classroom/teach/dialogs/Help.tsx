/** What each room of this page is for, in a line each. */
import { useWords } from '../../../parts/context.ts';
import { ROOMS } from '../rooms/ids.ts';

export function Help() {
  const t = useWords();
  return (
    <>
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
