/** The mug on the desk: touched, it rocks on its foot and comes to rest. */
import { createSpring } from '../geometry/motion.ts';
import { mug } from '../paint/things.ts';
import { planOf, settingOf } from '../place.ts';
import type { RoomThing } from '../../../present/things.ts';
import type { Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';

/** What it is painted in, in units around its foot: the mug with its handle, and the shadow beneath. */
const FIELD = { left: 28, right: 48, top: 56, foot: 16 } as const;
/** The mug alone, in units. */
const MUG = { left: 22, right: 42, top: 50 } as const;
/** Radians. */
const ROCKING = { frequency: 3.4, damping: 0.16, rest: 0.002 } as const;
/** How hard a touch is, radians a second. */
const TOUCH = 1.6;

export function createMug(studio: Studio): Toy {
  const plate = studio.plate(DEPTH.backdrop + 0.5);
  const width = FIELD.left + FIELD.right;
  const height = FIELD.top + FIELD.foot;
  plate.image.setOrigin(FIELD.left / width, FIELD.top / height);
  const lean = createSpring(0, ROCKING);
  let rect: RoomThing['rect'] | undefined;
  return {
    update(moment) {
      const { mug: stands, tone } = settingOf(moment);
      const { screen } = moment;
      plate.show(stands !== undefined);
      rect = undefined;
      if (screen.room !== 'step' || !stands) return;
      const plan = planOf(moment);
      const { scale } = plan;
      const [x, y] = [plan[stands.side] + stands.x * scale, plan.stand + stands.y * scale];
      plate.paint(`${screen.place} ${scale}`, width * scale, height * scale, (pen) => {
        pen.scale(scale, scale);
        pen.translate(FIELD.left, FIELD.top);
        mug(pen, tone);
      });
      plate.place(x, y);
      const { left, right, top } = MUG;
      rect = { x: x - left * scale, y: y - top * scale, width: (left + right) * scale, height: top * scale };
    },
    things: () => (rect ? [{ name: 'mug', at: 0, rect }] : []),
    touch({ name }) {
      if (name === 'mug') lean.push(TOUCH);
      return name === 'mug';
    },
    tick(elapsed) {
      const moving = lean.tick(elapsed);
      plate.image.setRotation(lean.value());
      return moving;
    },
  };
}
