/** The globe: the planet at the hour of the title, lights where something became known, and the thread from city to city. */
import { colours } from '../../../parts/theme/theme.ts';
import { globeOf } from '../geometry/globe.ts';
import { paintPlanet, TONES } from '../paint/planet.ts';
import { bar } from '../paint/shapes.ts';
import { inRows } from '../paint/tones.ts';
import { barOf } from '../place.ts';
import type { Scene } from '../scene.ts';
import { createGlows } from '../toys/glows.ts';
import { createLegs } from '../toys/legs.ts';

export const globeScene: Scene = {
  tones: () => inRows([colours.night, TONES.sky, TONES.sea]),
  backdrop: (moment) => {
    const planet = globeOf(moment);
    const head = barOf(moment);
    const { width, height } = moment;
    return {
      key: `globe ${head} ${JSON.stringify(planet)}`,
      paint: (pen) => {
        paintPlanet(pen, { x: 0, y: head, width, height: height - head }, planet);
        bar(pen, colours.night, 0, 0, width, head);
      },
    };
  },
  toys: [createGlows, createLegs],
};
