/** Puts the settings where CSS can see them, and answers whether motion is wanted. */
import type { Settings } from './settings.ts';

const FORCED = '(forced-colors: active)';
const MORE = '(prefers-contrast: more)';

export function applySettings(settings: Settings): void {
  const { textSize, font, spacing, motion, view } = settings;
  const { documentElement: root, body } = document;
  root.style.setProperty('--text-size', String(textSize / 100));
  root.dataset['font'] = font;
  root.dataset['theme'] = themeOf(settings);
  root.dataset['spacing'] = spacing;
  root.dataset['motion'] = motion;
  body.classList.toggle('reading', view === 'reading');
}

/** Forced colours are no theme of ours, but want the same edges as high contrast. */
function themeOf({ colours }: Settings): Settings['colours'] {
  const asked = forcesColours() || (colours === 'printed' && matchMedia(MORE).matches);
  return asked ? 'contrast' : colours;
}

/** Whether the system puts its own colours in place of every page's. */
export function forcesColours(): boolean {
  return matchMedia(FORCED).matches;
}

/** Whether the browser gives a page canvases to paint pictures on and to draw them with WebGL: some have none, forbid it, or have no more of them. */
export function canPaint(): boolean {
  return ['2d', 'webgl'].every((kind) => document.createElement('canvas').getContext(kind) !== null);
}

/** Calls back whenever the device asks for other contrast than before. */
export function watchContrast(changed: () => void): void {
  for (const query of [FORCED, MORE]) matchMedia(query).addEventListener('change', changed);
}

/** Whether movements are to be replaced by short fades. */
export function wantsStillness({ motion }: Settings): boolean {
  if (motion !== 'system') return motion === 'reduced';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether there is room for two columns of text: what is folded on a phone lies open. */
export function isWide(): boolean {
  return matchMedia('(min-width: 40em)').matches;
}
