/** The office around the night desk: the wall with its strip of cork, the wide window, the desk's top. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { halftone, ramp } from './halftone.ts';
import { type City, paintRoofs, paintSky, type Sky } from './sky.ts';
import { bar, disc } from './shapes.ts';

/** The tones of the room itself. */
export interface Office {
  readonly wall: string;
  /** The wall where light falls on it. */
  readonly lit: string;
  readonly frame: string;
  readonly desk: string;
  /** The desk's far edge, where the window lights it. */
  readonly edge: string;
}

/** The pane of the window: from the pier to the right border, from the bar to the sill. */
export function paneOf({ width, head, edge, pier, scale }: DeskPlan): Rect {
  const x = pier + 16 * scale;
  return { x, y: head, width: width - x, height: edge - 18 * scale - head };
}

export function paintOffice(pen: Pen, plan: DeskPlan, office: Office, sky: Sky, city: City): void {
  const pane = paneOf(plan);
  pen.save();
  pen.beginPath();
  pen.rect(pane.x, pane.y, pane.width, pane.height);
  pen.clip();
  paintSky(pen, pane, sky, Math.max(6, 9 * Math.min(1, plan.scale)));
  const tall = Math.min(pane.height * 0.62, 300 * plan.scale);
  paintRoofs(pen, pane, city, tall, {
    dome: pane.x + pane.width * 0.66,
    obelisk: plan.width - 66 * plan.scale,
  });
  pen.restore();
  paintRoom(pen, plan, office);
  const { scale, cork } = plan;
  if (cork !== undefined)
    paintCork(pen, 22 * scale, cork, Math.min(plan.pier - 96 * scale, 190 * scale), scale, office);
}

/** The room around the window: its frame, and the wall beside it. */
export function paintRoom(pen: Pen, plan: DeskPlan, office: Office): void {
  paintFrame(pen, plan, office, paneOf(plan));
  paintPier(pen, plan, office);
}

function paintFrame(pen: Pen, { scale, edge, width }: DeskPlan, office: Office, pane: Rect): void {
  const post = 12 * scale;
  const count = Math.max(2, Math.round(pane.width / (290 * scale)));
  for (let index = 1; index < count; index += 1) {
    const x = pane.x + (pane.width * index) / count;
    bar(pen, colours.shadow, x + post / 2, pane.y, 4 * scale, pane.height);
    bar(pen, office.frame, x - post / 2, pane.y, post, pane.height);
  }
  const transom = pane.y + pane.height * 0.3;
  bar(pen, colours.shadow, pane.x, transom + 8 * scale, pane.width, 3 * scale);
  bar(pen, office.frame, pane.x, transom, pane.width, 8 * scale);
  bar(pen, office.edge, pane.x - 16 * scale, edge - 18 * scale, width, 6 * scale);
  bar(pen, office.frame, pane.x - 16 * scale, edge - 12 * scale, width, 12 * scale);
}

/** The piece of wall beside the window. */
function paintPier(pen: Pen, { head, edge, pier, scale }: DeskPlan, office: Office): void {
  bar(pen, office.wall, 0, head, pier, edge - head);
  halftone(
    pen,
    { x: 0, y: head, width: pier - 6, height: edge - head - 6 },
    9,
    office.lit,
    (x, y) => 0.7 * ramp(pier * 0.1, pier, x) * ramp(head, edge, y),
  );
  bar(pen, colours.shadow, pier + 14 * scale, head, 4 * scale, edge - head);
  bar(pen, office.frame, pier, head, 14 * scale, edge - head);
}

/** The top of the desk: a lit far edge, dots that thicken towards the viewer. */
export function paintTop(pen: Pen, { width, edge, foot }: DeskPlan, office: Office): void {
  bar(pen, colours.shadow, 0, edge - 4, width, 4);
  bar(pen, office.desk, 0, edge, width, foot - edge);
  bar(pen, office.edge, 0, edge, width, 4);
  halftone(
    pen,
    { x: 0, y: edge + 8, width, height: foot - edge },
    8,
    mix(office.desk, colours.shadow, 0.55),
    (_x, y) => 0.95 * ramp(edge + 8, foot + (foot - edge) * 0.25, y),
  );
}

/** A blind let down over the upper part of the office's window. */
export function paintBlind(pen: Pen, plan: DeskPlan, office: Office): void {
  const pane = paneOf(plan);
  paintSlats(pen, { ...pane, height: pane.height * 0.64 }, 15 * plan.scale, office);
}

/** Slats of a blind over an area, one every `step` CSS px, and its cord beneath. */
export function paintSlats(pen: Pen, { x, y: top, width, height }: Rect, step: number, office: Office): void {
  const end = top + height;
  for (let y = top; y < end; y += step) {
    bar(pen, colours.shadow, x, y + step * 0.36, width, step * 0.14);
    bar(pen, office.frame, x, y, width, step * 0.36);
  }
  bar(pen, office.edge, x, end, width, step * 0.4);
  const cord = x + width - step * 2.7;
  bar(pen, office.edge, cord, end, step / 7, step * 3);
  disc(pen, office.edge, cord + step / 15, end + step * 3, step / 3);
}

/** Slips pinned to a strip of cork: press cards, a note, nothing that could be read. */
function paintCork(pen: Pen, x: number, y: number, width: number, scale: number, { wall }: Office): void {
  const tone = (colour: string): string => mix(colour, wall, 0.4);
  const tall = 104 * scale;
  bar(pen, colours.shadow, x + 5 * scale, y + 5 * scale, width, tall);
  bar(pen, tone(colours['ink-2']), x, y, width, tall);
  const rim = 5 * scale;
  bar(pen, tone(colours['lamp-shade']), x + rim, y + rim, width - 2 * rim, tall - 2 * rim);
  for (const [share, top, wide, high, colour] of [
    [0.1, 18, 36, 62, colours.cream],
    [0.4, 14, 32, 44, colours.mint],
    [0.68, 22, 38, 56, colours['cream-2']],
  ] as const) {
    const left = x + width * share;
    const down = y + top * scale;
    bar(pen, tone(colours.shadow), left + 3 * scale, down + 3 * scale, wide * scale, high * scale);
    bar(pen, tone(colour), left, down, wide * scale, high * scale);
    for (let row = 0; row < 3; row += 1) {
      const long = (wide - (row === 2 ? 20 : 10)) * scale;
      bar(
        pen,
        tone(mix(colours['ink-2'], colour, 0.4)),
        left + 5 * scale,
        down + (17 + row * 8) * scale,
        long,
        2.2 * scale,
      );
    }
    disc(pen, colours.vermilion, left + (wide / 2) * scale, down + 4 * scale, 3.6 * scale);
  }
}
