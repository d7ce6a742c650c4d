/** A newer edition waits until the player takes it: said quietly on the title, where nothing is interrupted. */
import { usePage } from '../../context.ts';
import { useWords } from '../../../../parts/context.ts';

export function UpdateNotice() {
  const { update } = usePage();
  const t = useWords();
  return (
    <div class="notices notices--quiet" role="status">
      {update && (
        <p class="notice notice--quiet">
          <span>{t('update.ready')}</span>{' '}
          <button type="button" class="button" onClick={update}>
            {t('update.take')}
          </button>
        </p>
      )}
    </div>
  );
}
