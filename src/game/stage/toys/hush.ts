/** The room holds its breath: the light falls, and one cone is left on the paper. */
import { anchors } from '../../../parts/anchors.ts';
import { colours, motion } from '../../../parts/theme/theme.ts';
import { createGlide, easeSineInOut } from '../geometry/motion.ts';
import { mix } from '../paint/colour.ts';
import { halftone, ramp } from '../paint/halftone.ts';
import { bar } from '../paint/shapes.ts';
import { barOf } from '../place.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';

/** How much of the room the dark takes, 0–1. */
const DARK = 0.82;
/** Half as wide as a lamp's shade, and how far the cone reaches past the paper, CSS px. */
const CONE = { lamp: 58, past: 90 } as const;

/** From dot to dot, CSS px. */
const CELL = 9;

interface Lit {
  readonly x: number;
  readonly top: number;
  /** Half the cone's width where it ends. */
  readonly reach: number;
  readonly foot: number;
}

/** What is shown there, from the lamp that hangs over it or from above. */
function litIn(moment: Moment): Lit | undefined {
  const sheet = moment.anchor(anchors.document);
  const paper = sheet ?? moment.anchor(anchors.board);
  if (!paper) return undefined;
  return {
    x: paper.x + paper.width / 2,
    top: sheet ? sheet.y : barOf(moment),
    reach: paper.width / 2 + CONE.past,
    foot: moment.height,
  };
}

function paint(pen: Pen, { width, height }: Moment, head: number, lit: Lit | undefined): void {
  pen.globalAlpha = DARK;
  bar(pen, colours.shadow, 0, head, width, height - head);
  pen.globalAlpha = 1;
  if (!lit) return;
  const { x, top, reach, foot } = lit;
  const area = { x: x - reach, y: top + CELL, width: 2 * reach, height: foot - top };
  halftone(pen, area, CELL, mix(colours.lamp, colours.shadow, 0.55), (px, py) => {
    const half = CONE.lamp + (reach - CONE.lamp) * ramp(top, top + (foot - top) * 0.8, py);
    return 0.42 * ramp(half, half * 0.86, Math.abs(px - x)) * ramp(foot * 1.15, top, py);
  });
}

export function createHush(studio: Studio): Toy {
  const plate = studio.plate(DEPTH.light - 0.1);
  const dark = createGlide(0);
  const dim = (): void => {
    plate.image.setAlpha(dark.value());
    plate.show(dark.value() > 0);
  };
  return {
    update(moment) {
      const { screen, still, width, height } = moment;
      const hushed = screen.room === 'step' && screen.hushed;
      dark.aim(hushed ? 1 : 0, still ? 0 : motion.needle, easeSineInOut);
      if (hushed) {
        const head = barOf(moment);
        const lit = litIn(moment);
        plate.paint(`hush ${head} ${JSON.stringify(lit)}`, width, height, (pen) =>
          paint(pen, moment, head, lit),
        );
        plate.place(0, 0);
      }
      dim();
    },
    tick(elapsed) {
      const moving = dark.tick(elapsed);
      dim();
      return moving;
    },
  };
}
