/** What a platform keeps of a weekend: its journal as small as it goes, with what was typed; where that is too long, its last state. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { FORMAT } from '../../record/format.ts';
import { movesOf } from '../../record/journal.ts';
import type { OpenWeekend } from '../../record/open-weekend.ts';
import { fromBase64url, toBase64url } from '../../record/packed/base64url.ts';
import { packed, unpacked } from '../../record/packed/packed.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { MOST_SUSPENDED } from './models.ts';

/** The first letters say what follows, and in which form. */
const JOURNAL = 'bc1j';
const STATE = 'bc1s';
/** More is no journal of ours, however small it was packed. Bytes. */
const LARGEST = 2_000_000;

/** At most so many characters, of letters that every platform keeps. */
export function suspend(open: OpenWeekend): string {
  const { weekend, state, base, id, number, inClass } = open;
  const whole = {
    ...(base ? { base } : {}),
    ...(inClass ? { class: inClass } : {}),
    journal: movesOf(open.journal),
  };
  const journal = `${JOURNAL}.${toBase64url(deflateSync(strToU8(saveText(open, whole)), { level: 9 }))}`;
  if (journal.length <= MOST_SUSPENDED) return journal;
  const letters = packed({ weekend, state, minutes: undefined, player: undefined });
  return [STATE, weekend.id, id, number, letters].join('.');
}

/** The id of the weekend that a text is of, so that it can be brought; undefined where the text is none of ours. */
export function weekendIn(text: string): string | undefined {
  const [form, first = ''] = text.split('.');
  if (form === STATE) return first;
  const save = form === JOURNAL ? inflated(first) : undefined;
  return save === undefined ? undefined : /"weekend":"([a-z0-9-]+)"/.exec(save)?.[1];
}

/** The text of a save that goes on from there; undefined where it cannot be read. Never throws. */
export function resumed(text: string, weekend: Weekend): string | undefined {
  const [form, first = '', id = '', number = '', letters = ''] = text.split('.');
  if (form === JOURNAL) return inflated(first);
  if (form !== STATE || first !== weekend.id) return undefined;
  const read = unpacked(letters, [weekend]);
  if ('problem' in read) return undefined;
  return saveText({ weekend, id, number: Number(number) }, { base: read.state, journal: [] });
}

/** As much of a save as it takes to open it. */
function saveText(
  { weekend, id, number }: Pick<OpenWeekend, 'weekend' | 'id' | 'number'>,
  played: object,
): string {
  const { contentVersion } = weekend;
  const told = { format: FORMAT, id, number, weekend: weekend.id, contentVersion, filed: false, parts: 0 };
  return JSON.stringify({ ...told, ...played, snapshot: null });
}

function inflated(letters: string): string | undefined {
  const bytes = fromBase64url(letters);
  if (!bytes) return undefined;
  try {
    return strFromU8(inflateSync(bytes, { out: new Uint8Array(LARGEST) }));
  } catch {
    return undefined;
  }
}
