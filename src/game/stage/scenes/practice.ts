/** Practice: the desk by night with nothing on it, its lamp over the card index, or over the card in hand. */
import { anchors } from '../../../parts/anchors.ts';
import { colours } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import { paintCabinet } from '../paint/cabinet.ts';
import { mix } from '../paint/colour.ts';
import { paintPool } from '../paint/other-desks/lamps.ts';
import { settings } from '../paint/places.ts';
import { bar } from '../paint/shapes.ts';
import { inRows } from '../paint/tones.ts';
import type { Pen } from '../picture.ts';
import { barOf, planOf } from '../place.ts';
import type { Moment, Scene } from '../scene.ts';
import { createDrawers } from '../toys/drawers.ts';
import { paintLamp } from '../toys/lamp.ts';
import { stepToys } from '../toys/toys.ts';

const setting = settings.wires;

function paint(pen: Pen, plan: DeskPlan, head: number, cabinet: Rect | undefined): void {
  setting.behind(pen, plan, setting);
  setting.ground(pen, plan, setting);
  bar(pen, colours.night, 0, 0, plan.width, head);
  if (!cabinet) return;
  const middle = cabinet.x + cabinet.width / 2;
  const spread = { x: middle, y: plan.edge + 60, wide: cabinet.width * 0.9, high: 120 };
  paintPool(pen, spread, mix(colours.lamp, setting.office.edge, 0.25));
  paintCabinet(pen, cabinet);
  paintLamp(pen, middle, cabinet.y - 3, 1);
}

/** A dial that stands in its card stands on the card's ground, not in the window. */
function paintUnderDials(pen: Pen, dials: readonly Rect[]): void {
  for (const { x, y, width, height } of dials)
    bar(pen, colours['night-2'], x - 1, y - 1, width + 2, height + 2);
}

function dialsInCard({ screen, anchor }: Moment): readonly Rect[] {
  const card = anchor(anchors.asked);
  const asked = screen.room === 'practice' && screen.shows === 'card' ? screen.questions : [];
  const dials = asked.flatMap(({ id }) => anchor(anchors.dial(id)) ?? []);
  return dials.filter(({ x, width }) => card && x >= card.x && x + width <= card.x + card.width);
}

export const practiceScene: Scene = {
  tones: () => inRows([...setting.sky, setting.office.desk]),
  backdrop: (moment) => {
    const plan = planOf(moment);
    const head = barOf(moment);
    const cabinet = moment.anchor(anchors.cabinet);
    const dials = dialsInCard(moment);
    return {
      key: `practice ${head} ${JSON.stringify([plan, cabinet, dials])}`,
      paint: (pen) => {
        paint(pen, plan, head, cabinet);
        paintUnderDials(pen, dials);
      },
    };
  },
  toys: [...stepToys, createDrawers],
};
