/** The clocks on the office wall: the desk's own time, and that of the cities it waits to hear from. */
import { anchors } from '../../../parts/anchors.ts';
import type { CityMark } from '../../../present/scenery.ts';
import { type Hands, handsAt } from '../geometry/clock.ts';
import { createSpring, type Spring } from '../geometry/motion.ts';
import { paintClock, paintHands } from '../paint/clock.ts';
import { planOf, settingOf } from '../place.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';

/** Where the first clock hangs from the left border, and the next ones from it, in radii. */
const FIRST = 1.7;
const APART = 2.5;
/** Smaller than this nobody could read a clock, CSS px. */
const SMALLEST = 9;

interface Hung {
  readonly mark: CityMark;
  readonly hands: Hands;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
}

function hung(moment: Moment): ReadonlyMap<string, Hung> {
  const { screen } = moment;
  const found = new Map<string, Hung>();
  if (screen.room !== 'step' || !settingOf(moment).clocks) return found;
  const plan = planOf(moment);
  const radius = Math.min(34 * plan.scale, plan.pier / (1 + APART * screen.clocks.length));
  // The slips of a full tray hang before them.
  const slips = moment.anchor(anchors.sources);
  const covered = slips !== undefined && slips.y + slips.height > plan.clocks - radius * 1.1;
  if (radius <= SMALLEST || covered) return found;
  for (const [place, { mark, ahead }] of screen.clocks.entries()) {
    const x = radius * (FIRST + APART * place);
    found.set(`${place}`, { mark, hands: handsAt(screen.iso, ahead), radius, x, y: plan.clocks });
  }
  return found;
}

/** Radians. */
const SWINGING = { frequency: 2.6, damping: 0.14, rest: 0.003 } as const;
/** How hard a touch is, radians a second. */
const TOUCH = 2.4;

export function createClocks(studio: Studio): Toy {
  /** How far the hands of each are from their time. */
  const swings = new Map<string, Spring>();
  const swingOf = (id: string): Spring => {
    const swing = swings.get(id) ?? createSpring(0, SWINGING);
    swings.set(id, swing);
    return swing;
  };
  let now: ReadonlyMap<string, Hung> = new Map();
  const clocks = collect(hung, (id) => createClock(studio, swingOf(id)));
  return {
    update(moment) {
      now = hung(moment);
      clocks.update(moment);
    },
    things: () =>
      [...now.values()].map(({ x, y, radius }, at) => ({
        name: 'clock',
        at,
        rect: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
      })),
    touch({ name, at }) {
      if (name === 'clock') swingOf(`${at}`).push(TOUCH);
      return name === 'clock';
    },
    tick: (elapsed) => clocks.tick(elapsed),
  };
}

function createClock(studio: Studio, swing: Spring): Piece<Hung> {
  const face = studio.plate(DEPTH.backdrop + 0.5);
  const pair = studio.plate(DEPTH.backdrop + 0.55);
  pair.image.setOrigin(0.5, 0.5);
  return {
    update({ mark, hands, radius, x, y }) {
      const middle = radius * 1.1;
      const key = `${mark} ${JSON.stringify(hands)}`;
      face.paint(key, radius * 2.4, radius * 3.2, (pen) =>
        paintClock(pen, middle, middle, radius, hands, mark),
      );
      face.place(x - middle, y - middle);
      face.show(true);
      pair.paint(key, radius * 2, radius * 2, (pen) => paintHands(pen, radius, radius, radius, hands));
      pair.place(x, y);
      pair.show(true);
    },
    tick(elapsed) {
      const moving = swing.tick(elapsed);
      pair.image.setRotation(swing.value());
      return moving;
    },
    destroy() {
      face.destroy();
      pair.destroy();
    },
  };
}
