/** What each room of this page is for, in a line each. */
import { useWords } from '../../../parts/context.ts';
import { ROOMS } from '../rooms/ids.ts';
import { Update } from '../Update.tsx';

export function Help() {
  const t = useWords();
  return (
    <>
      <Update />
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
