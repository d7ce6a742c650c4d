/** What a player sets once for every weekend: text, colours, motion, sound and view. */
import * as v from 'valibot';
import type { Shelf } from './shelf.ts';

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export const FONTS = ['printed', 'atkinson', 'lexend', 'opendyslexic'] as const;
/** As printed, unless the device asks for more contrast. */
export const COLOURS = ['printed', 'contrast', 'dark'] as const;
export const SPACINGS = ['normal', 'wide'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const VIEWS = ['game', 'reading'] as const;
/** Few: Tab, Space and Enter, as a switch has them. */
export const KEYS = ['usual', 'few'] as const;

const volume = (standard: number) => v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), standard);

/** Every field falls back by itself, so that one damaged value never costs the others. */
const settingsSchema = v.object({
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
  font: v.fallback(v.picklist(FONTS), 'printed'),
  colours: v.fallback(v.picklist(COLOURS), 'printed'),
  spacing: v.fallback(v.picklist(SPACINGS), 'normal'),
  motion: v.fallback(v.picklist(MOTIONS), 'system'),
  view: v.fallback(v.picklist(VIEWS), 'game'),
  keys: v.fallback(v.picklist(KEYS), 'usual'),
  muted: v.fallback(v.boolean(), false),
  music: volume(0.35),
  effects: volume(0.5),
  room: volume(0.3),
  captions: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const KEY = 'back-channel/settings';

/** The settings kept on this device; whatever is missing or damaged takes its standard value. */
export function readSettings(shelf: Shelf): Settings {
  return v.parse(settingsSchema, asRecord(shelf.read(KEY)));
}

/** The settings as another tab has left them; those in use where nothing is kept any more. */
export function settingsAfter(shelf: Shelf, inUse: Settings): Settings {
  return shelf.read(KEY) === undefined ? inUse : readSettings(shelf);
}

export function writeSettings(shelf: Shelf, settings: Settings): void {
  shelf.write(KEY, JSON.stringify(settings));
}

function asRecord(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
