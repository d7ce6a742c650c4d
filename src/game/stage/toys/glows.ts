/** The light about each city where the event in hand happened. */
import type { CityView } from '../../../present/became-known.ts';
import { motion } from '../../../parts/theme/theme.ts';
import { globeOf, pointOf } from '../geometry/globe.ts';
import { paintGlow } from '../paint/planet.ts';
import { DEPTH } from '../depth.ts';
import type { Moment, Toy } from '../scene.ts';
import type { Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';
import { createPassing } from './turning-point.ts';

/** How far it reaches, as a share of the globe's radius. */
const REACH = 0.177;

function litIn({ screen }: Moment): ReadonlyMap<string, CityView> {
  const panel = screen.room === 'step' ? screen.panel : undefined;
  const cities = panel?.panel === 'event' ? panel.cities : [];
  return new Map(cities.filter(({ now }) => now).map((city) => [city.id, city]));
}

function createGlow(studio: Studio): Piece<CityView> {
  const plate = studio.plate(DEPTH.light);
  const lighting = createPassing(motion.clock);
  return {
    update({ at }, moment) {
      const globe = globeOf(moment);
      const place = pointOf(globe, at);
      plate.show(place !== undefined);
      if (moment.still) lighting.end();
      if (!place) return;
      const reach = Math.round(globe.radius * REACH);
      plate.paint(`glow ${reach}`, 2 * reach, 2 * reach, (pen) => paintGlow(pen, reach));
      plate.place(place.x - reach, place.y - reach);
      plate.image.setAlpha(lighting.share());
    },
    tick(elapsed) {
      const moving = lighting.tick(elapsed);
      plate.image.setAlpha(lighting.share());
      return moving;
    },
    destroy: () => plate.destroy(),
  };
}

export function createGlows(studio: Studio): Toy {
  return collect(litIn, () => createGlow(studio));
}
