/** The lamp over the sheet once it is day: it still hangs there, and gives no light but where the room holds its breath. */
import { anchors } from '../../../parts/anchors.ts';
import { colours } from '../../../parts/theme/theme.ts';
import { mix } from '../paint/colour.ts';
import { bar, polygon } from '../paint/shapes.ts';
import type { Toy } from '../scene.ts';
import { paintLamp } from './lamp.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** CSS px. */
const SHADE = { width: 124, height: 62 } as const;
/** The least height above the sheet in which it can hang. */
const LEAST = 12;

const dull = mix(colours['vermilion-dark'], colours.shadow, 0.45);
const shaded = mix(colours['vermilion-dark'], colours.shadow, 0.65);

/** Hangs from y 0 with its lower edge at `foot`. */
function paintOut(pen: Pen, x: number, foot: number): void {
  const top = foot - SHADE.height;
  bar(pen, colours.ink, x - 1.5, 0, 3, Math.max(0, top));
  for (const [left, right, colour] of [
    [-1, 1, dull],
    [0, 1, shaded],
  ] as const) {
    polygon(pen, colour, [
      [x + left * 31, top],
      [x + right * 31, top],
      [x + right * 61, top + 43],
      [x + left * 61, top + 43],
    ]);
  }
  bar(pen, colours.ink, x - 61, top + 43, 122, 6);
  bar(pen, mix(colours['cream-2'], colours.night, 0.55), x - 58, top + 49, 116, foot - top - 49);
}

export function createLampOut(studio: Studio): Toy {
  const lamp = studio.plate(DEPTH.light);
  return {
    update(moment) {
      const sheet = moment.anchor(anchors.document);
      const shown = sheet !== undefined && sheet.y >= LEAST;
      lamp.show(shown);
      if (!sheet || !shown) return;
      const wide = SHADE.width + 8;
      const lit = moment.screen.room === 'step' && moment.screen.hushed;
      lamp.paint(lit ? 'lit' : 'out', wide, sheet.y + 2, (pen) =>
        lit ? paintLamp(pen, wide / 2, sheet.y, 1) : paintOut(pen, wide / 2, sheet.y),
      );
      lamp.place(sheet.x + sheet.width / 2 - wide / 2, 0);
    },
    tick: () => false,
  };
}
