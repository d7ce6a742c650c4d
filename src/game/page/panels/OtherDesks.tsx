/** The way to the other desks: does what was practised here hold for other files? Nothing where the library has none. */
import { useWords } from '../../../parts/context.ts';
import { Pause } from '../../../parts/controls/spoken.tsx';
import { desksOf } from '../../../present/desks.ts';
import { usePage } from '../context.ts';

export function OtherDesks() {
  const { show, house } = usePage();
  const t = useWords();
  if (desksOf(house).length === 0) return null;
  return (
    <button type="button" class="button" onClick={() => show('desks')}>
      {t('title.desks')}
      <Pause /> <small>{t('desks.about')}</small>
    </button>
  );
}
