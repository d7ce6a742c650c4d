/** A newer edition waits until the player takes it: said quietly in every room, and under Help for whoever has put that away. */
import { useWords } from '../../parts/context.ts';
import { usePage } from './context.ts';

interface Props {
  readonly onLater?: () => void;
}

/** Nothing while none waits. */
export function Update({ onLater }: Props) {
  const { update } = usePage();
  const t = useWords();
  if (!update) return null;
  return (
    <p class="notice notice--quiet">
      <span>{t('update.ready')}</span>{' '}
      <button type="button" class="button" onClick={update}>
        {t('update.take')}
      </button>{' '}
      {onLater && (
        <button type="button" class="button" onClick={onLater}>
          {t('update.later')}
        </button>
      )}
    </p>
  );
}
