/** What lives in the title's two cities: clouds that drift while somebody is there, windows that come on and go out. */
import { anchors } from '../../../parts/anchors.ts';
import { colours, dawn, motion } from '../../../parts/theme/theme.ts';
import type { Attention } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import { createGlide, easeCubicOut } from '../geometry/motion.ts';
import { type Fit, onScreen, planTitle, type TitlePlan } from '../geometry/title.ts';
import { paintCloud } from '../paint/cities.ts';
import { mix } from '../paint/colour.ts';
import { scatter } from '../paint/halftone.ts';
import { bar } from '../paint/shapes.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';

function planOf({ width, height, anchor }: Moment): TitlePlan {
  return planTitle(width, height, anchor(anchors.titlePanel));
}

/** Banks of cloud: their middle and size in the drawing's units, their colour, and how fast they drift against the others. */
const CLOUDS = [
  {
    over: 'washington',
    x: 250,
    y: 236,
    wide: 300,
    tall: 62,
    pace: 1,
    colour: mix(colours['night-3'], colours['night-2'], 0.2),
  },
  {
    over: 'washington',
    x: 60,
    y: 398,
    wide: 240,
    tall: 46,
    pace: 1.7,
    colour: mix(colours['night-3'], colours.mint, 0.14),
  },
  { over: 'tehran', x: 420, y: 150, wide: 300, tall: 58, pace: -1.2, colour: dawn.sky[1] },
  { over: 'tehran', x: 120, y: 252, wide: 260, tall: 44, pace: -1.8, colour: dawn.sky[2] },
] as const;

/** How far the slowest cloud drifts on arrival and at each later turn of attention, CSS px, and for how long, ms. */
const DRIFT = { first: 26, more: 12, furthest: 64, time: 2600 } as const;
/** How far the pointer travels before it stirs the sky or a window again, CSS px. */
const STIR = 140;

export function createClouds(studio: Studio): Toy {
  const clouds = CLOUDS.map((cloud) => ({ ...cloud, plate: studio.plate(DEPTH.backdrop + 0.2) }));
  const drift = createGlide(0);
  const stirred = createStir();
  let way = 1;
  let still = false;
  /** One thing moves at a time: on arrival the thread is drawn and plucked first. */
  let waiting = motion.threadDraw + motion.threadPluck;
  let plan: TitlePlan | undefined;
  const place = (): void => {
    if (!plan) return;
    for (const { plate, over, x, y, wide, tall, pace, colour } of clouds) {
      const { fit, region } = plan[over];
      const [across, down] = [wide * fit.scale, tall * fit.scale];
      plate.paint(colour, across, down, (pen) => paintCloud(pen, across, down, colour, fit));
      const middle = onScreen(fit, x, y + (over === 'tehran' ? plan.tehran.drop : 0));
      plate.place(middle.x - across / 2 + drift.value() * pace, middle.y - down / 2);
      plate.show(middle.y - down / 2 > region.y);
    }
  };
  return {
    update(moment) {
      still = moment.still;
      plan = planOf(moment);
      if (drift.target() === 0) drift.aim(DRIFT.first, still ? 0 : DRIFT.time, easeCubicOut);
      place();
    },
    attend(attention) {
      if (still || !stirred(attention)) return false;
      if (Math.abs(drift.target()) >= DRIFT.furthest) way = -Math.sign(drift.target());
      drift.aim(drift.target() + way * DRIFT.more, DRIFT.time, easeCubicOut);
      return true;
    },
    tick(elapsed) {
      if (!still && waiting > 0) {
        waiting -= elapsed;
        return true;
      }
      const moving = drift.tick(elapsed);
      place();
      return moving;
    },
  };
}

/** The plate that stands before the clouds: cities and paper, painted by the room. */
export function createFront(paint: (pen: Pen, moment: Moment) => void): (studio: Studio) => Toy {
  return (studio) => {
    const plate = studio.plate(DEPTH.backdrop + 0.4);
    return {
      update(moment) {
        const { width, height } = moment;
        plate.paint(JSON.stringify(moment.anchor(anchors.titlePanel) ?? ''), width, height, (pen) =>
          paint(pen, moment),
        );
        plate.show(true);
      },
      tick: () => false,
    };
  };
}

/** Windows that somebody may switch: upper left corners in the drawing's units. */
const WINDOWS: Readonly<Record<'washington' | 'tehran', readonly (readonly [number, number])[]>> = {
  washington: [
    [44, 566],
    [92, 552],
    [118, 566],
    [146, 546],
    [212, 522],
    [226, 548],
    [12, 562],
    [60, 580],
    [290, 600],
    [340, 598],
  ],
  tehran: [
    [21, 694],
    [45, 720],
    [105, 692],
    [128, 718],
    [190, 680],
    [203, 706],
    [262, 661],
    [298, 687],
    [352, 640],
    [388, 666],
    [412, 692],
    [460, 650],
    [490, 690],
    [64, 556],
    [178, 590],
    [236, 570],
    [330, 560],
  ],
};

export function createTitleWindows(studio: Studio): Toy {
  const next = scatter(20);
  const stirred = createStir();
  const windows = (['washington', 'tehran'] as const).flatMap((city) =>
    WINDOWS[city].map((at) => ({ city, at, lit: next() < 0.4, plate: studio.plate(DEPTH.backdrop + 0.6) })),
  );
  let moment: Moment | undefined;
  const place = (): void => {
    if (!moment) return;
    const plan = planOf(moment);
    for (const { city, at, lit, plate } of windows) {
      const { fit }: { readonly fit: Fit } = plan[city];
      const corner = onScreen(fit, at[0], at[1]);
      const [across, down] = [5 * fit.scale, 7 * fit.scale];
      plate.paint('window', across, down, (pen) => bar(pen, colours.mark, 0, 0, across, down));
      plate.place(corner.x, corner.y);
      plate.show(lit && isOpen(plan, corner, moment.height));
    }
  };
  return {
    update(now) {
      moment = now;
      place();
    },
    attend(attention) {
      if (!moment || moment.still || !stirred(attention)) return false;
      // One in each city, so that neither watches alone.
      for (const city of ['washington', 'tehran'] as const) {
        const own = windows.filter((window) => window.city === city);
        const one = own[Math.floor(next() * own.length)];
        if (one) one.lit = !one.lit;
      }
      place();
      return true;
    },
    tick: () => false,
  };
}

/** True where the paper does not lie over a point near it. */
function isOpen({ channel }: TitlePlan, { x, y }: Point, height: number): boolean {
  if (!channel.upright) return y < channel.near[0].y - 90 || y > channel.far[0].y + 10;
  const share = y / height;
  const near = channel.near[0].x + share * (channel.near[1].x - channel.near[0].x);
  const far = channel.far[0].x + share * (channel.far[1].x - channel.far[0].x);
  return x < near - 12 || x > far + 8;
}

/** True each time the pointer has gone some way, or another element has the focus. */
function createStir(): (attention: Attention) => boolean {
  let from: Attention | undefined;
  return (now) => {
    const before = from;
    from ??= now;
    if (!before) return false;
    const [a, b] = [before.pointer, now.pointer];
    const gone = a && b ? Math.hypot(b.x - a.x, b.y - a.y) : a || b ? STIR : 0;
    if (gone < STIR && before.focused === now.focused) return false;
    from = now;
    return true;
  };
}
