/** The lamp over the sheet that is being read: its light falls in dots, and it swings when something arrives. The later the night, the nearer it is pulled. */
import { anchors } from '../../../parts/anchors.ts';
import { colours } from '../../../parts/theme/theme.ts';
import { SWING, swingAt } from '../geometry/motion.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { bar, polygon } from '../paint/shapes.ts';
import { planOf, settingOf } from '../place.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** CSS px. */
const SHADE = { width: 124, height: 62 } as const;
/** The least height above the sheet in which the lamp can hang. */
const LEAST = 12;
/** Of the screen: a wider sheet lies under its heading, which would cover the lamp. */
const WIDEST = 0.8;
/** How far the pool of light reaches past the sheet on both sides, and above the desk's edge, CSS px. */
const POOL = { side: 110, above: 96 } as const;
/** What each cup of the night changes: the shade's size, the pool's reach on both sides in CSS px, the ink of its dots. */
const NEARER = { size: 0.04, side: -14, ink: 0.03 } as const;
/** The shade's size as the evening begins. */
const FAR = 0.84;

/** Cord, shade in two halves, band, bulb: hangs from y 0 with its lower edge at `foot`. */
export function paintLamp(pen: Pen, x: number, foot: number, scale: number): void {
  const px = (value: number): number => value * scale;
  const top = foot - px(SHADE.height);
  bar(pen, colours.ink, x - 1.5, 0, 3, Math.max(0, top));
  const shade = (left: number, right: number, colour: string): void =>
    polygon(pen, colour, [
      [x + px(left * 31), top],
      [x + px(right * 31), top],
      [x + px(right * 61), top + px(43)],
      [x + px(left * 61), top + px(43)],
    ]);
  shade(-1, 1, colours.vermilion);
  shade(0, 1, colours['vermilion-dark']);
  bar(pen, colours.ink, x - px(61), top + px(43), px(122), px(6));
  polygon(pen, colours['lamp-shade'], [
    [x - px(57), top + px(49)],
    [x + px(57), top + px(49)],
    [x + px(60), foot + 1],
    [x - px(60), foot + 1],
  ]);
  polygon(pen, colours.lamp, [
    [x - px(57), top + px(49)],
    [x, top + px(49)],
    [x, foot + 1],
    [x - px(60), foot + 1],
  ]);
}

/** A pool of light on the desk under the sheet, its middle on `y`: dots that grow scarcer away from it. */
function paintPool(pen: Pen, width: number, height: number, y: number, colour: string, ink: number): void {
  halftone(pen, { x: 0, y: 0, width, height }, 9, colour, (px, py) => {
    const across = (px - width / 2) / (width / 2);
    const down = (py - y) / (py < y ? y : height - y + POOL.above);
    return ink * ramp(1, 0.1, Math.hypot(across, down));
  });
}

export function createLamp(studio: Studio): Toy {
  const light = studio.plate(DEPTH.light);
  const lamp = studio.plate(DEPTH.light + 0.5);
  lamp.image.setOrigin(0.5, 0);
  let heard: Moment['news'] = [];
  let swung: number = SWING;
  let pool = { x: 0, y: 0 };

  const swing = (): void => {
    const lean = swingAt(swung);
    lamp.image.setRotation(lean);
    light.place(pool.x - lean * pool.y, pool.y);
  };

  /** A document that has just come in knocks against the lamp. */
  const knock = ({ news, still }: Moment): void => {
    const came = news !== heard && news.some(({ type }) => type === 'arrived');
    if (came && !still) swung = 0;
    heard = news;
  };

  return {
    update(moment) {
      const sheet = moment.anchor(anchors.document);
      const shown = sheet !== undefined && sheet.y >= LEAST && sheet.width < moment.width * WIDEST;
      lamp.show(shown);
      light.show(shown);
      if (!sheet || !shown) return;
      knock(moment);
      const { screen } = moment;
      const cups = screen.room === 'step' ? screen.cups : 0;
      const scale = Math.min(1, sheet.width / 300) * (FAR + NEARER.size * cups);
      const middle = sheet.x + sheet.width / 2;
      const wide = Math.ceil(SHADE.width * scale) + 8;
      lamp.paint(`lamp ${scale}`, wide, sheet.y + 2, (pen) => paintLamp(pen, wide / 2, sheet.y, scale));
      lamp.place(middle, 0);
      const plan = planOf(moment);
      const spread = sheet.width + 2 * (POOL.side + NEARER.side * cups);
      const ink = 0.27 + NEARER.ink * cups;
      const fall = plan.foot - plan.edge + POOL.above;
      const colour = mix(colours.lamp, settingOf(moment).office.edge, 0.2);
      light.paint(`light ${colour} ${ink}`, spread, fall, (pen) =>
        paintPool(pen, spread, fall, POOL.above + (plan.foot - plan.edge) * 0.4, colour, ink),
      );
      pool = { x: middle - spread / 2, y: plan.edge - POOL.above };
      swing();
    },
    tick(elapsed) {
      if (swung >= SWING) return false;
      swung = Math.min(SWING, swung + elapsed);
      swing();
      return true;
    },
  };
}
