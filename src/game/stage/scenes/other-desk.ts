/** A desk of another time: the lamp over the file, the light, the window and three things, as the folder in hand says. */
import { anchors } from '../../../parts/anchors.ts';
import { colours } from '../../../parts/theme/theme.ts';
import type { DeskLook } from '../../../present/scenery.ts';
import type { Rect } from '../contract.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import { mix } from '../paint/colour.ts';
import { paintRoom, paintTop, paneOf } from '../paint/office.ts';
import { paintHangingLamp, paintPool } from '../paint/other-desks/lamps.ts';
import { LIGHT_OF } from '../paint/other-desks/lights.ts';
import { OUTLOOK_OF } from '../paint/other-desks/outlooks.ts';
import { THING_OF } from '../paint/other-desks/things.ts';
import { bar } from '../paint/shapes.ts';
import { paintSky } from '../paint/sky.ts';
import { inRows } from '../paint/tones.ts';
import type { Pen } from '../picture.ts';
import { barOf, planOf } from '../place.ts';
import type { Moment, Scene } from '../scene.ts';
import { shown } from '../toys/shown.ts';
import { createLamp } from '../toys/lamp.ts';
import { stepToys } from '../toys/toys.ts';

/** Where no folder is open: none of their desks. */
const NONE: DeskLook = { lamp: 'bulb', light: 'ash', window: 'roofs', things: [] };

function lookOf({ screen }: Moment): DeskLook {
  return (screen.room === 'step' ? screen.files?.look : undefined) ?? NONE;
}

function paint(pen: Pen, plan: DeskPlan, file: Rect | undefined, look: DeskLook): void {
  const light = LIGHT_OF[look.light];
  const pane = paneOf(plan);
  pen.save();
  pen.beginPath();
  pen.rect(pane.x, pane.y, pane.width, pane.height);
  pen.clip();
  paintSky(pen, pane, light.sky, 9);
  OUTLOOK_OF[look.window](pen, pane, light, plan.scale);
  pen.restore();
  paintRoom(pen, plan, light.office);
  paintTop(pen, plan, light.office);
  const middle = file ? file.x + file.width / 2 : plan.width * 0.4;
  const spread = { x: middle, y: plan.edge + 40, wide: (file?.width ?? 400) * 0.85, high: 140 };
  if (look.things.length > 0) paintPool(pen, spread, mix(colours.lamp, light.office.edge, 0.3));
  paintThings(pen, plan, look);
}

/** Two stand left, before the wall, and the third right, beneath what is asked. */
function paintThings(pen: Pen, plan: DeskPlan, look: DeskLook): void {
  const { scale } = plan;
  const { share, office } = LIGHT_OF[look.light];
  const things = look.things.map((name) => THING_OF[name]);
  const [first, second, third] = things;
  const at = [
    12 + (first?.half ?? 0) * scale,
    12 + (2 * (first?.half ?? 0) + (second?.half ?? 0)) * scale,
    plan.width - 40 - (third?.half ?? 0) * scale,
  ];
  for (const [place, { thing }] of things.entries()) {
    pen.save();
    pen.translate(at[place] ?? 0, plan.stand + (place === 1 ? 22 : 12) * scale);
    pen.scale(scale, scale);
    thing(pen, (colour) => mix(colour, office.wall, share));
    pen.restore();
  }
}

/** On a narrower page the folders lie over the lamp's place, CSS px. */
const ROOM_FOR_LAMP = 1200;

export const otherDeskScene: Scene = {
  tones: (moment) => {
    const { sky, office } = LIGHT_OF[lookOf(moment).light];
    return inRows([...sky, office.desk]);
  },
  backdrop: (moment) => {
    const plan = planOf(moment);
    const head = barOf(moment);
    const look = lookOf(moment);
    const file = moment.anchor(anchors.document);
    const dials = [...shown(moment.screen, 'dial').keys()].flatMap(
      (id) => moment.anchor(anchors.dial(id)) ?? [],
    );
    const hangs = file !== undefined && moment.width >= ROOM_FOR_LAMP;
    const key = [
      JSON.stringify(look),
      head,
      JSON.stringify(plan),
      hangs && Math.round(file.x + file.width / 2),
      JSON.stringify(dials),
    ];
    return {
      key: `other-desk ${key.join(' ')}`,
      paint: (pen) => {
        paint(pen, plan, file, look);
        bar(pen, colours.night, 0, 0, plan.width, head);
        // A dial stands in its card, not in the window.
        for (const { x, y, width, height } of dials)
          bar(pen, colours['night-2'], x - 1, y - 1, width + 2, height + 2);
        if (hangs) paintHangingLamp(pen, look.lamp, file.x + file.width / 2, head + 20, 2.1);
      },
    };
  },
  toys: stepToys.filter((toy) => toy !== createLamp),
};
