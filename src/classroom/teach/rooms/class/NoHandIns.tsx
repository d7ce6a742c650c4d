/** What stands where nothing has been handed in yet, and the ways to change that. */
import { useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { RoomLink } from '../RoomLink.tsx';

export function NoHandIns() {
  const t = useWords();
  const { teach, state } = useTeach();
  return (
    <section class="no-hand-ins">
      <p>{t('class.none')}</p>
      <p>
        <RoomLink class="button button--primary" to="collect">
          {t('class.none.collect')}
        </RoomLink>
      </p>
      <p>
        {t('class.none.example')}{' '}
        <button
          type="button"
          class="button button--text"
          disabled={state.reading !== undefined}
          onClick={teach.showExample}
        >
          {t('class.none.example.show')}
        </button>
      </p>
    </section>
  );
}
