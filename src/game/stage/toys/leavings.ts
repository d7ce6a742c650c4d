/** The room moves with the player: what went out hangs beneath what is asked, corrections stand on a spike, cups multiply with the night. */
import { anchors } from '../../../parts/anchors.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { boardFor, paintBoard, type Slip, spikeWith } from '../paint/pinboard.ts';
import { mug, scaled, type Thing } from '../paint/things.ts';
import { planOf, settingOf } from '../place.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Plate, Studio } from '../studio.ts';

/** How each fate hangs. */
const LOOKS: { readonly [F in StepScreen['lines'][number]['fate']]: Slip['look'] } = {
  out: 'whole',
  sound: 'whole',
  vague: 'cut',
  overstated: 'whole',
  corrected: 'struck',
  repeated: 'struck',
};

/** Around the board, and beneath the shadow of what is asked, CSS px. */
const AIR = 14;
/** On narrower screens the page leaves nothing of the desk open, CSS px. */
const WIDE = 1100;
/** Where spike and cups stand, as a share of the screen's width. */
const STANDS = { spike: 0.645, cups: 0.69 } as const;
/** A thing is drawn in a field so wide and high, in units, its foot in the middle near the lower edge. */
const FIELD = { width: 150, height: 110, foot: 96 } as const;
/** Cups stand beside one another so far apart, in units. */
const CUPS = 28;

export function createLeavings(studio: Studio): Toy {
  const board = studio.plate(DEPTH.backdrop + 0.5);
  const spike = studio.plate(DEPTH.backdrop + 0.6);
  const cups = studio.plate(DEPTH.backdrop + 0.6);
  return {
    update(moment) {
      const { screen } = moment;
      const own = screen.room === 'step' && moment.width >= WIDE;
      for (const plate of [board, spike, cups]) plate.show(own);
      if (screen.room !== 'step' || !own) return;
      hang(board, moment, screen);
      const struck = screen.lines.filter(({ fate }) => LOOKS[fate] === 'struck').length;
      if (struck > 0) stand(spike, moment, `spike ${struck}`, spikeWith(struck), STANDS.spike);
      else spike.show(false);
      if (screen.cups > 0) stand(cups, moment, `cups ${screen.cups}`, cupsOf(screen.cups), STANDS.cups);
      else cups.show(false);
    },
    tick: () => false,
  };
}

/** As large as there is room for between what is asked and the desk, or not at all. */
function hang(plate: Plate, moment: Moment, { lines }: StepScreen): void {
  const plan = planOf(moment);
  const { office, clocks, clear } = settingOf(moment);
  const slips = lines.map(({ flash, fate }) => ({ flash, look: LOOKS[fate] }));
  const size = boardFor(slips.length);
  const asked = moment.anchor(anchors.asked);
  const top = asked ? asked.y + asked.height + 2 * AIR : plan.edge;
  const scale = Math.min(1.3, (plan.edge - clear * plan.scale - AIR - top) / size.height);
  const shown = slips.length > 0 && clocks && scale > 0.5;
  plate.show(shown);
  if (!shown) return;
  const { wall } = office;
  const key = `board ${scale} ${wall} ${JSON.stringify(slips)}`;
  plate.paint(key, size.width * scale + 8, size.height * scale + 8, (pen) => {
    pen.scale(scale, scale);
    paintBoard(pen, slips, wall);
  });
  if (asked) plate.place(asked.x + AIR, top);
}

/** On the near part of the desk, where what is asked leaves it open. `across`: a share of the screen's width. */
function stand(plate: Plate, moment: Moment, key: string, thing: Thing, across: number): void {
  const plan = planOf(moment);
  const { scale } = plan;
  const asked = moment.anchor(anchors.asked);
  const open = !asked || asked.y + asked.height + AIR < plan.stand - FIELD.foot * scale;
  plate.show(open);
  if (!open) return;
  plate.paint(`${key} ${scale}`, FIELD.width * scale, FIELD.height * scale, (pen) => {
    pen.scale(scale, scale);
    pen.translate(FIELD.width / 2, FIELD.foot);
    thing(pen, settingOf(moment).tone);
  });
  plate.place(plan.width * across - (FIELD.width / 2) * scale, plan.stand - FIELD.foot * scale);
}

function cupsOf(count: number): Thing {
  return (pen, tone) => {
    for (let at = 0; at < count; at += 1) {
      pen.save();
      pen.translate((at - (count - 1) / 2) * CUPS, at % 2 === 0 ? 0 : 8);
      scaled(0.5, mug)(pen, tone);
      pen.restore();
    }
  };
}
