/** Settings of which one value is chosen: as many of them as a page has. */
import { useWords } from '../context.ts';
import {
  COLOURS,
  FONTS,
  KEYS,
  MOTIONS,
  type Settings,
  SPACINGS,
  TEXT_SIZES,
  VIEWS,
} from '../browser/settings.ts';
import { Choices } from './Choices.tsx';

const values = {
  textSize: TEXT_SIZES,
  font: FONTS,
  colours: COLOURS,
  spacing: SPACINGS,
  motion: MOTIONS,
  view: VIEWS,
  keys: KEYS,
} as const satisfies { readonly [F in keyof Settings]?: readonly Settings[F][] };

export type SettingField = keyof typeof values;

interface Props {
  readonly fields: readonly SettingField[];
  readonly settings: Settings;
  readonly set: (settings: Partial<Settings>) => void;
}

export function SettingFields({ fields, settings, set }: Props) {
  const t = useWords();
  return (
    <>
      {fields.map((field) => (
        <Choices
          key={field}
          name={field}
          legend={t(`settings.${field}`)}
          options={values[field].map((value) => ({
            id: String(value),
            label: t(`settings.${field}.${value}`),
          }))}
          chosen={[String(settings[field])]}
          locked={false}
          row
          onChoose={([id]) => set({ [field]: values[field].find((value) => String(value) === id) })}
        />
      ))}
    </>
  );
}
