/** What became of older formats: for each a function to the next, so that a save of any age is read as one of today. */
import { isRecord } from '../rules/shape.ts';
import { FORMAT } from './format.ts';

type Raw = Readonly<Record<string, unknown>>;

/** By format. What they are given may be damaged: they move what is there, and the format of today judges it. */
const MIGRATIONS: Readonly<Record<number, (save: Raw) => Raw>> = {
  // The whole journal lay in one text. Whether the weekend was filed was not said; there was but the one, which its
  // assessment filed.
  1: (save) => {
    const { snapshot } = save;
    const locked = isRecord(snapshot) ? snapshot['locked'] : undefined;
    return { ...save, format: 2, parts: 0, filed: Array.isArray(locked) && locked.includes('A') };
  },
  // Nobody played in a class.
  2: (save) => ({ ...save, format: 3 }),
};

/** The save in the format of today; undefined where its format never was. */
export function migrated(save: Raw): Raw | undefined {
  if (save['format'] === FORMAT) return save;
  const migrate = MIGRATIONS[Number(save['format'])];
  return migrate && migrated(migrate(save));
}
