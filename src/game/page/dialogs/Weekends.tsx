/** Saved weekends on this device: go on, take as a file, remove, bring in. */
import { useState } from 'preact/hooks';
import type { Offer, SaveLine } from '../../../present/screen.ts';
import { usePage } from '../context.ts';
import { Whose } from '../rooms/Whose.tsx';
import { useTake, useWords } from '../../../parts/context.ts';

interface Props {
  readonly saves: readonly SaveLine[];
  readonly offers: readonly Offer[];
}

export function Weekends({ saves, offers }: Props) {
  const { game, close } = usePage();
  const t = useWords();
  return (
    <>
      {saves.length === 0 && <p>{t('weekends.none')}</p>}
      <ul class="weekends">
        {saves.map((save) => (
          <Line key={save.id} save={save} />
        ))}
      </ul>
      <div class="actions">
        {offers.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="button button--primary"
            onClick={() => {
              close();
              game.start(id);
            }}
          >
            {offers.length > 1 ? t('weekends.new.of', { name }) : t('weekends.new')}
          </button>
        ))}
        <BringIn />
      </div>
      <p class="note">{t('weekends.stored')}</p>
    </>
  );
}

function BringIn() {
  const { game } = usePage();
  const t = useWords();
  // What was chosen may be gone by now, a folder, or not ours to read.
  const bringIn = (file: File | undefined) =>
    file?.text().then(game.importSave, () => game.tell('import-unreadable'));
  return (
    <label class="button">
      <span>{t('weekends.import')}</span>
      <input
        class="file-input"
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const input = event.currentTarget;
          void bringIn(input.files?.[0])?.finally(() => {
            input.value = '';
          });
        }}
      />
    </label>
  );
}

function Line({ save }: { readonly save: SaveLine }) {
  const { game, close } = usePage();
  const t = useWords();
  const take = useTake();
  const [asked, setAsked] = useState(false);
  const file = () => take(t('weekends.file'), game.exportSave(save.id) ?? '', 'application/json');
  const name = { name: save.name };
  const resume = () => {
    close();
    game.resume(save.id);
  };
  return (
    <li class="weekend">
      <p>
        <Whose save={save} />
      </p>
      <div class="actions">
        {save.playable && (
          <button type="button" class="button" aria-label={t('weekends.resume', name)} onClick={resume}>
            {t('weekends.resume.short')}
          </button>
        )}
        <button type="button" class="button" aria-label={t('weekends.export', name)} onClick={file}>
          {t('weekends.export.short')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t(asked ? 'weekends.remove.sure' : 'weekends.remove', name)}
          onClick={() => (asked ? game.remove(save.id) : setAsked(true))}
        >
          {t(asked ? 'weekends.remove.sure.short' : 'weekends.remove.short')}
        </button>
      </div>
    </li>
  );
}
