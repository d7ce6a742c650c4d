/** Puts the settings where CSS can see them, and answers whether motion is wanted. */
import type { Settings } from '../store/settings.ts';

export function applySettings({ textSize, font, spacing, motion, view }: Settings): void {
  const { documentElement: root, body } = document;
  root.style.setProperty('--text-size', String(textSize / 100));
  root.dataset['font'] = font;
  root.dataset['spacing'] = spacing;
  root.dataset['motion'] = motion;
  body.classList.toggle('reading', view === 'reading');
}

/** Whether movements are to be replaced by short fades. */
export function wantsStillness({ motion }: Settings): boolean {
  if (motion !== 'system') return motion === 'reduced';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
