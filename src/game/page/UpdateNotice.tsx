/** A newer edition waits until the player takes it: said quietly on the title, where nothing is interrupted. */
import { useWords } from '../../parts/context.ts';

export function UpdateNotice({ onTake }: { readonly onTake: (() => void) | undefined }) {
  const t = useWords();
  return (
    <div class="notices notices--quiet" role="status">
      {onTake && (
        <p class="notice notice--quiet">
          <span>{t('update.ready')}</span>{' '}
          <button type="button" class="button" onClick={onTake}>
            {t('update.take')}
          </button>
        </p>
      )}
    </div>
  );
}
