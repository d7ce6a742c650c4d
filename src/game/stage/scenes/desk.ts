/** The desk: the place that the chapter plays in, with its sky, its light and its things. */
import { colours } from '../../../parts/theme/theme.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import type { Setting } from '../paint/setting.ts';
import { bar } from '../paint/shapes.ts';
import type { Thing } from '../paint/things.ts';
import { inRows, type Tones } from '../paint/tones.ts';
import { barOf, planOf, settingOf } from '../place.ts';
import type { Moment, Scene } from '../scene.ts';
import type { Backdrop } from '../wall.ts';
import type { Pen } from '../picture.ts';
import { createClocks } from '../toys/clocks.ts';
import { createLeavings } from '../toys/leavings.ts';
import { createMug } from '../toys/mug.ts';
import { createTelephone } from '../toys/telephone.ts';
import { stepToys } from '../toys/toys.ts';

function paint(pen: Pen, setting: Setting, plan: DeskPlan, head: number): void {
  setting.behind(pen, plan, setting);
  setting.ground(pen, plan, setting);
  const stands = (thing: Thing, x: number | undefined): void => {
    if (x === undefined) return;
    pen.save();
    pen.translate(x, plan.stand);
    pen.scale(plan.scale, plan.scale);
    thing(pen, setting.tone);
    pen.restore();
  };
  stands(setting.middle, plan.middle);
  stands(setting.left, plan.left);
  stands(setting.right, plan.right);
  setting.before?.(pen, plan);
  bar(pen, colours.night, 0, 0, plan.width, head);
}

/** From the sky in the window down to the desk. */
export function deskTones(moment: Moment): Tones {
  const { sky, office } = settingOf(moment);
  return inRows([...sky, office.desk]);
}

/** The whole picture of the desk at a moment. */
export function deskBackdrop(moment: Moment): Backdrop {
  const { screen } = moment;
  const plan = planOf(moment);
  const head = barOf(moment);
  const place = 'place' in screen ? screen.place : '';
  return {
    key: `desk ${place} ${head} ${JSON.stringify(plan)}`,
    paint: (pen) => paint(pen, settingOf(moment), plan, head),
  };
}

export const deskScene: Scene = {
  tones: deskTones,
  backdrop: deskBackdrop,
  toys: [createClocks, createLeavings, createTelephone, createMug, ...stepToys],
};
