/** Text, colours and motion: the same settings as the game's, kept together on this device. */
import { Choices } from '../../../parts/controls/Choices.tsx';
import { useWords } from '../../../parts/context.ts';
import {
  COLOURS,
  FONTS,
  MOTIONS,
  type Settings as Kept,
  SPACINGS,
  TEXT_SIZES,
} from '../../../parts/browser/settings.ts';
import { useTeach } from '../context.ts';

const FIELDS = ['textSize', 'font', 'colours', 'spacing', 'motion'] as const;

const values: { readonly [F in (typeof FIELDS)[number]]: readonly Kept[F][] } = {
  textSize: TEXT_SIZES,
  font: FONTS,
  colours: COLOURS,
  spacing: SPACINGS,
  motion: MOTIONS,
};

export function Settings() {
  const t = useWords();
  const { teach, state } = useTeach();
  return (
    <div class="settings">
      {FIELDS.map((field) => (
        <Choices
          key={field}
          name={field}
          legend={t(`settings.${field}`)}
          options={values[field].map((value) => ({
            id: String(value),
            label: t(`settings.${field}.${value}`),
          }))}
          chosen={[String(state.settings[field])]}
          locked={false}
          row
          onChoose={([id]) => teach.set({ [field]: values[field].find((value) => String(value) === id) })}
        />
      ))}
    </div>
  );
}
