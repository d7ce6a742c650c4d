/** A newer edition waits until the teacher takes it: said above every room that the class does not see, and under Help. */
import { useWords } from '../../parts/context.ts';
import { useTeach } from './context.ts';

/** Nothing while none waits. */
export function Update() {
  const t = useWords();
  const { update } = useTeach().state;
  return update ? (
    <p class="note update" role="status">
      {t('help.update')}{' '}
      <button type="button" class="button" onClick={update}>
        {t('update.take')}
      </button>
    </p>
  ) : null;
}
