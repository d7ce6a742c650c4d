/** The campaign: the debate hall before anyone has come on, two podiums alike and a flat crowd. */
import { colours } from '../../../parts/theme/theme.ts';
import type { DeskPlan } from '../geometry/desk.ts';
import { boards, fold, paintCrowd, paintStage, podium } from '../paint/hall.ts';
import type { Setting } from '../paint/setting.ts';
import { bar } from '../paint/shapes.ts';
import { inRows } from '../paint/tones.ts';
import { barOf, planOf, settingOf } from '../place.ts';
import type { Scene } from '../scene.ts';
import type { Pen } from '../picture.ts';
import { stepToys } from '../toys/toys.ts';

/** The podiums stand further back than what stands on a desk. */
const SMALLER = 0.82;

function paint(pen: Pen, plan: DeskPlan, head: number, { tone }: Setting): void {
  paintStage(pen, plan);
  for (const x of [plan.left, plan.right]) {
    pen.save();
    pen.translate(x, plan.stand);
    pen.scale(plan.scale * SMALLER, plan.scale * SMALLER);
    podium(pen, tone);
    pen.restore();
  }
  paintCrowd(pen, plan);
  bar(pen, colours.night, 0, 0, plan.width, head);
}

export const campaignScene: Scene = {
  tones: () => inRows([colours.night, fold, boards]),
  backdrop: (moment) => {
    const plan = planOf(moment);
    const head = barOf(moment);
    return {
      key: `campaign ${head} ${JSON.stringify(plan)}`,
      paint: (pen) => paint(pen, plan, head, settingOf(moment)),
    };
  },
  toys: stepToys,
};
