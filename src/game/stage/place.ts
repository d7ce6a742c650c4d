/** The place a moment plays in: how it looks, and where its parts stand on this screen. */
import { anchors } from '../../parts/anchors.ts';
import { type DeskPlan, planDesk } from './geometry/desk.ts';
import { settings } from './paint/places.ts';
import type { Setting } from './paint/setting.ts';
import type { Moment } from './scene.ts';
import { shown } from './toys/shown.ts';

/** How the chapter's place looks; what one knows a city by stands only in that city. */
export function settingOf({ screen }: Moment): Setting {
  if (!('place' in screen)) return settings.plain;
  const setting = settings[screen.place];
  return screen.city === 'obelisk' ? setting : { ...setting, city: { ...setting.city, stone: undefined } };
}

/** The height of the bar over the page, CSS px; its words lie on the bare night. */
export function barOf({ anchor }: Moment): number {
  return anchor(anchors.bar)?.height ?? 64;
}

/** Where the desk's parts stand. Heights alone are asked of the page, for they do not depend on how far it is scrolled. */
export function planOf(moment: Moment): DeskPlan {
  const view = moment.anchor(anchors.view);
  const tray = view ? (moment.anchor(anchors.tray)?.height ?? 0) : 0;
  const { screen } = moment;
  return planDesk(moment.width, moment.height, barOf(moment) + tray, {
    view: view?.height,
    bare: screen.room === 'step' && screen.tray.length === 0,
    laid: shown(screen, 'seal').size > 0,
  });
}
