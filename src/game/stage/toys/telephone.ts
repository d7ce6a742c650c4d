/** The telephone on the desk: it rings when a correction is due, and its lamp is lit until that is printed. */
import { createSpring, RINGING, ringAt } from '../geometry/motion.ts';
import { lampLit, receiver, telephone } from '../paint/things.ts';
import { planOf, settingOf } from '../place.ts';
import type { RoomThing } from '../../../present/things.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';

/** What it is painted in, in units around its foot. */
const FIELD = { left: 150, right: 100, top: 130, foot: 24 } as const;
/** The middle of the receiver, and the lamp, above the foot. */
const RECEIVER = 84;
/** Apparatus and receiver, in units around its foot. */
const PHONE = { left: 76, right: 76, top: 98 } as const;
/** How the receiver clatters when it is touched, in radians, and how hard a touch is, radians a second. */
const CLATTER = { frequency: 12, damping: 0.06, rest: 0.002 } as const;
const TOUCH = 3;
const LAMP = { x: 54, y: -16 } as const;

export function createTelephone(studio: Studio): Toy {
  const body = studio.plate(DEPTH.backdrop + 0.5);
  const held = studio.plate(DEPTH.backdrop + 0.55);
  const width = FIELD.left + FIELD.right;
  held.image.setOrigin(FIELD.left / width, 0.5);
  let heard: Moment['news'] = [];
  let ringing: number = RINGING;
  const clatter = createSpring(0, CLATTER);
  let rect: RoomThing['rect'] | undefined;
  const shake = (): void => {
    held.image.setRotation(ringAt(ringing) + clatter.value());
  };
  return {
    update(moment) {
      const { screen, still, news } = moment;
      const setting = settingOf(moment);
      const stands = screen.room === 'step' ? setting.telephone : undefined;
      body.show(stands !== undefined);
      held.show(stands !== undefined);
      rect = undefined;
      if (screen.room !== 'step' || !stands) return;
      const calls = news.some((each) => each.type === 'echoed' && each.due);
      if (news !== heard) ringing = calls && !still ? 0 : RINGING;
      heard = news;
      const plan = planOf(moment);
      const scale = plan.scale * stands.size;
      const [x, y] = [plan.left + stands.x * plan.scale, plan.stand + stands.y * plan.scale];
      const key = `${screen.place} ${scale}`;
      body.paint(`${key} ${screen.rings}`, width * scale, (FIELD.top + FIELD.foot) * scale, (pen) => {
        pen.scale(scale, scale);
        pen.translate(FIELD.left, FIELD.top);
        telephone(pen, setting.tone);
        pen.translate(LAMP.x, LAMP.y);
        if (screen.rings) lampLit(pen, setting.tone);
      });
      body.place(x - FIELD.left * scale, y - FIELD.top * scale);
      held.paint(key, width * scale, 2 * FIELD.foot * scale, (pen) => {
        pen.scale(scale, scale);
        pen.translate(FIELD.left, RECEIVER + FIELD.foot);
        receiver(pen, setting.tone);
      });
      held.place(x, y - RECEIVER * scale);
      const { left, right, top } = PHONE;
      rect = { x: x - left * scale, y: y - top * scale, width: (left + right) * scale, height: top * scale };
      shake();
    },
    things: () => (rect ? [{ name: 'telephone', at: 0, rect }] : []),
    touch({ name }) {
      if (name === 'telephone') clatter.push(TOUCH);
      return name === 'telephone';
    },
    tick(elapsed) {
      const rings = ringing < RINGING;
      ringing = Math.min(RINGING, ringing + elapsed);
      const clatters = clatter.tick(elapsed);
      if (rings || clatters) shake();
      return rings || clatters;
    },
  };
}
