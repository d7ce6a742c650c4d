/** The one large window behind the dial: each place's own, in tones that step back behind what stands before it. */
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Pen } from '../picture.ts';
import { mix } from './colour.ts';
import { paintHall } from './conference.ts';
import { type Office, paintSlats } from './office.ts';
import { paintPortico, paintSquare } from './portico.ts';
import { bar } from './shapes.ts';
import { type City, paintRoofs, paintSky, type Sky } from './sky.ts';

/** What of a place its window is drawn from. */
interface Outlook {
  readonly sky: Sky;
  readonly city: City;
  readonly office: Office;
}
/** Paints a window into an area. */
export type View = (pen: Pen, pane: Rect, outlook: Outlook) => void;

/** How far the view steps back behind the dial, 0–1. */
const HUSH = 0.42;

const hushed = (colour: string): string => mix(colour, colours.night, HUSH);

/** A screen's height on which things are drawn at their own size, CSS px. */
const DRAWN_FOR = 700;

/** The chapter's sky over the city's roofs. */
export const cityWindow: View = (pen, pane, outlook) => {
  paintCity(pen, pane, outlook);
  paintFrame(pen, pane, outlook);
};

/** The same, with the portico and its square before the roofs. */
export const porticoWindow: View = (pen, pane, outlook) => {
  paintCity(pen, pane, outlook);
  const scale = Math.min(pane.height / DRAWN_FOR, pane.width / 620);
  const ground = pane.y + pane.height;
  const middle = Math.max(pane.width * 0.15, 236 * 0.6 * scale);
  paintPortico(pen, middle, ground, scale * 0.6);
  paintSquare(pen, pane.width, 0, ground, scale * 0.8, middle);
  veil(pen, pane);
  paintFrame(pen, pane, outlook);
};

/** A blind is let down over its upper part. */
export const blindWindow: View = (pen, pane, outlook) => {
  paintCity(pen, pane, outlook);
  const { office } = outlook;
  const quiet = { ...office, frame: hushed(office.frame), edge: hushed(office.edge) };
  paintSlats(pen, { ...pane, height: pane.height * 0.4 }, 20, quiet);
  paintFrame(pen, pane, outlook);
};

/** The windows of the hall. */
export const hallWindow: View = (pen, pane) => {
  const edge = pane.y + pane.height;
  const scale = Math.min(pane.height / (DRAWN_FOR * 0.75), Math.max(0.7, pane.width / 1100));
  paintHall(pen, { width: pane.width, head: pane.y, edge, foot: edge, scale });
  veil(pen, pane);
};

function paintCity(pen: Pen, pane: Rect, { sky, city }: Outlook): void {
  const [zenith, high, low, glow] = sky;
  const quiet: Sky = [hushed(zenith), hushed(high), hushed(low), hushed(glow)];
  paintSky(pen, pane, quiet, 10);
  const stone = city.stone && ([hushed(city.stone[0]), hushed(city.stone[1])] as const);
  const roofs = { ...city, far: hushed(city.far), lamp: mix(city.lamp, colours.night, 0.25), stone };
  paintRoofs(pen, pane, roofs, Math.min(pane.height * 0.4, 320), {
    dome: pane.width * 0.84,
    obelisk: Math.max(60, pane.width * 0.045),
  });
}

/** Night over what has been painted at its own brightness. */
function veil(pen: Pen, pane: Rect): void {
  pen.save();
  pen.globalAlpha = HUSH;
  bar(pen, colours.night, pane.x, pane.y, pane.width, pane.height);
  pen.restore();
}

/** Two uprights, and on a wide screen two more between them. */
function paintFrame(pen: Pen, { y, width, height }: Rect, { office }: Outlook): void {
  const post = Math.max(8, Math.min(20, width * 0.014));
  bar(pen, office.frame, 0, y, post, height);
  bar(pen, office.frame, width - post, y, post, height);
  bar(pen, colours.shadow, post, y, 4, height);
  if (width <= 900) return;
  for (const share of [1 / 3, 2 / 3]) {
    bar(pen, colours.shadow, width * share + 5, y, 5, height);
    bar(pen, office.frame, width * share - 5, y, 10, height);
  }
  bar(pen, colours.shadow, 0, y + height * 0.24 + 8, width, 4);
  bar(pen, office.frame, 0, y + height * 0.24, width, 8);
}
