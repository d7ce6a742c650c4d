/** Two clocks on the office wall: the desk's own time and Tehran's, seven and a half hours ahead (October 2012). */
import { handsAt } from '../geometry/clock.ts';
import { type CityMark, paintClock } from '../paint/clock.ts';
import { planOf, settingOf } from '../place.ts';
import type { Toy } from '../room.ts';
import { DEPTH, type Studio } from '../studio.ts';

/** Minutes ahead of Washington (UTC−4), and where the clock hangs in radii from the left border. */
const CLOCKS: readonly { readonly ahead: number; readonly mark: CityMark; readonly at: number }[] = [
  { ahead: 0, mark: 'obelisk', at: 1.7 },
  { ahead: 450, mark: 'ridge', at: 4.2 },
];

export function createClocks(studio: Studio): Toy {
  const clocks = CLOCKS.map((clock) => ({ ...clock, plate: studio.plate(DEPTH.backdrop + 0.5) }));
  return {
    update(moment) {
      const { screen } = moment;
      const plan = planOf(moment);
      const radius = Math.min(34 * plan.scale, plan.pier / 6);
      // The slips of a full tray hang before them.
      const slips = moment.anchor('sources');
      const covered = slips !== undefined && slips.y + slips.height > plan.clocks - radius * 1.1;
      const shown = screen.room === 'step' && settingOf(moment).clocks && radius > 9 && !covered;
      for (const { plate, ahead, mark, at } of clocks) {
        plate.show(shown);
        if (!shown) continue;
        const hands = handsAt(screen.iso, ahead);
        const box = radius * 2.4;
        plate.paint(`${mark} ${JSON.stringify(hands)}`, box, radius * 3.2, (pen) =>
          paintClock(pen, radius * 1.1, radius * 1.1, radius, hands, mark),
        );
        plate.place(radius * (at - 1.1), plan.clocks - radius * 1.1);
      }
    },
    tick: () => false,
  };
}
