/** Text, sound, motion and view; and, for shared machines, the next player and the clearing of everything. */
import { useState } from 'preact/hooks';
import { LONGEST_OWNER } from '../../../record/class.ts';
import type { Settings } from '../../../parts/browser/settings.ts';
import { usePage } from '../context.ts';
import { useFewKeys, useWords } from '../../../parts/context.ts';
import { SettingFields } from '../../../parts/controls/SettingFields.tsx';
import { useSlide } from '../../../parts/controls/slide.ts';

const SWITCHES = ['muted', 'captions'] as const;
/** From one volume to the next, percent. */
const STEP = 5;
const VOLUMES = ['music', 'effects', 'room'] as const;

export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { game } = usePage();
  return (
    <div class="settings">
      <SettingFields
        fields={['textSize', 'font', 'colours', 'spacing', 'motion', 'view', 'keys']}
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
        <Volume key={volume} volume={volume} value={Math.round(settings[volume] * 100)} />
      ))}
    </fieldset>
  );
}

/** A slider, and with few keys a button to either side of it. */
function Volume({ volume, value }: { readonly volume: (typeof VOLUMES)[number]; readonly value: number }) {
  const { game } = usePage();
  const t = useWords();
  const few = useFewKeys();
  const set = (percent: number) => game.set({ [volume]: Math.min(100, Math.max(0, percent)) / 100 });
  const slide = useSlide({ set });
  const name = t(`settings.${volume}`);
  const step = (by: number, id: string, sign: string) =>
    few && (
      <button
        type="button"
        class="button button--step"
        data-often
        aria-label={t(id, { sound: name })}
        onClick={() => set(value + by)}
      >
        {sign}
      </button>
    );
  return (
    <div class="volume">
      {step(-STEP, 'settings.softer', '−')}
      <label class="field">
        <span>{name}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={value}
          aria-valuetext={t('percent', { percent: value })}
          {...slide}
        />
      </label>
      {step(STEP, 'settings.louder', '+')}
    </div>
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
