/** A newer edition waits until the player takes it: said quietly on the title and under Help, where nothing is interrupted. */
import { usePage } from '../../context.ts';
import { useWords } from '../../../../parts/context.ts';

export function UpdateNotice() {
  return (
    <div class="notices notices--quiet" role="status">
      <Update />
    </div>
  );
}

/** Nothing while none waits. */
export function Update() {
  const { update } = usePage();
  const t = useWords();
  if (!update) return null;
  return (
    <p class="notice notice--quiet">
      <span>{t('update.ready')}</span>{' '}
      <button type="button" class="button" onClick={update}>
        {t('update.take')}
      </button>
    </p>
  );
}
