/** Text, sound, motion and view; and, for shared machines, the next player and the clearing of everything. */
import { useState } from 'preact/hooks';
import { LONGEST_OWNER } from '../../../record/class.ts';
import type { Settings } from '../../../parts/browser/settings.ts';
import { usePage } from '../context.ts';
import { useWords } from '../../../parts/context.ts';
import { SettingFields } from '../../../parts/controls/SettingFields.tsx';

const SWITCHES = ['muted', 'captions'] as const;
const VOLUMES = ['music', 'effects', 'room'] as const;

export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { game } = usePage();
  return (
    <div class="settings">
      <SettingFields
        fields={['textSize', 'font', 'colours', 'spacing', 'motion', 'view']}
        settings={settings}
        set={game.set}
      />
      <Sound settings={settings} />
      <SharedMachine />
    </div>
  );
}

function Sound({ settings }: { readonly settings: Settings }) {
  const { game } = usePage();
  const t = useWords();
  return (
    <fieldset class="volumes">
      <legend>{t('settings.sound')}</legend>
      {SWITCHES.map((field) => (
        <label class="tick" key={field}>
          <input
            type="checkbox"
            checked={settings[field]}
            onChange={(event) => game.set({ [field]: event.currentTarget.checked })}
          />
          <span>{t(`settings.${field}`)}</span>
        </label>
      ))}
      {VOLUMES.map((volume) => (
        <label class="field" key={volume}>
          <span>{t(`settings.${volume}`)}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={Math.round(settings[volume] * 100)}
            aria-valuetext={t('percent', { percent: Math.round(settings[volume] * 100) })}
            onChange={(event) => game.set({ [volume]: event.currentTarget.valueAsNumber / 100 })}
          />
        </label>
      ))}
    </fieldset>
  );
}

function SharedMachine() {
  const { game, close } = usePage();
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const away = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <fieldset class="shared">
      <legend>{t('settings.shared')}</legend>
      <Owner />
      <button type="button" class="button" onClick={away(game.nextPlayer)}>
        {t('settings.next-player')}
      </button>
      <p class="note">{t('settings.next-player.about')}</p>
      <button type="button" class="button" onClick={asked ? away(game.clear) : () => setAsked(true)}>
        {t(asked ? 'settings.clear.sure' : 'settings.clear')}
      </button>
      <p class="note">{t('settings.clear.about')}</p>
    </fieldset>
  );
}

/** Whose the weekend in play is, for the title to say; in a class the game has drawn a name. */
function Owner() {
  const { game } = usePage();
  const t = useWords();
  const { open } = game.store.getState();
  if (!open || open.inClass) return null;
  return (
    <>
      <label class="field">
        <span>{t('settings.owner')}</span>
        <input
          type="text"
          maxLength={LONGEST_OWNER}
          autocomplete="off"
          dir="auto"
          defaultValue={open.owner}
          aria-describedby="owner-about"
          onChange={(event) => game.ownedBy(event.currentTarget.value)}
        />
      </label>
      <p class="note" id="owner-about">
        {t('settings.owner.about')}
      </p>
    </>
  );
}
