/** The clocks on the office wall: the desk's own time, and that of the cities it waits to hear from. */
import { anchors } from '../../../parts/anchors.ts';
import type { CityMark } from '../../../present/scenery.ts';
import { type Hands, handsAt } from '../geometry/clock.ts';
import { paintClock } from '../paint/clock.ts';
import { planOf, settingOf } from '../place.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';
import { collect } from './collection.ts';

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

export function createClocks(studio: Studio): Toy {
  return collect(hung, () => {
    const plate = studio.plate(DEPTH.backdrop + 0.5);
    return {
      update({ mark, hands, radius, x, y }) {
        const middle = radius * 1.1;
        plate.paint(`${mark} ${JSON.stringify(hands)}`, radius * 2.4, radius * 3.2, (pen) =>
          paintClock(pen, middle, middle, radius, hands, mark),
        );
        plate.place(x - middle, y - middle);
        plate.show(true);
      },
      tick: () => false,
      destroy: () => plate.destroy(),
    };
  });
}
