/** How to play, and the way out: short, and at the same place on every screen. */
import { usePage } from '../context.ts';
import { useTake, useWords } from '../../../parts/context.ts';
import { Update } from '../Update.tsx';

const LINES = ['goal', 'verbs', 'toys', 'dial', 'score', 'paragraphs', 'keys', 'few', 'saved'] as const;

export function Help() {
  const { game, show } = usePage();
  const t = useWords();
  const take = useTake();
  const { open } = game.store.getState();
  const file = () => {
    const save = game.exportSave();
    if (save !== undefined) take(t('weekends.file'), save, 'application/json');
  };
  return (
    <>
      <Update />
      <ul class="help-lines">
        {LINES.map((line) => (
          <li key={line}>{t(`help.${line}`)}</li>
        ))}
      </ul>
      <div class="actions">
        {open?.inClass && (
          <button type="button" class="button" onClick={game.handIn}>
            {t('help.hand-in')}
          </button>
        )}
        <button type="button" class="button" onClick={() => show('weekends')}>
          {t('title.weekends')}
        </button>
        <button type="button" class="button" onClick={file}>
          {t('help.export')}
        </button>
        <button type="button" class="button" onClick={() => show('credits')}>
          {t('title.credits')}
        </button>
        <button type="button" class="button" onClick={game.leave}>
          {t('help.leave')}
        </button>
      </div>
    </>
  );
}
