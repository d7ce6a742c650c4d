/** The drawers of the card index: those with cards due slide out as the room comes up, and back once nothing in them is due. */
import { anchors } from '../../../parts/anchors.ts';
import { motion } from '../../../parts/theme/theme.ts';
import type { DrawerView } from '../../../present/practice-views.ts';
import { createGlide, easeCubicOut } from '../geometry/motion.ts';
import { LIP, paintDrawer } from '../paint/cabinet.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';

interface Place {
  readonly drawer: DrawerView;
  readonly at: number;
}

/** Their tabs stand in so many places, so that two above one another are told apart. */
const TABS = 3;

function drawersOf({ screen }: Moment): ReadonlyMap<string, Place> {
  const drawers = screen.room === 'practice' && screen.shows === 'home' ? screen.drawers : [];
  return new Map(drawers.map((drawer, at) => [drawer.id, { drawer, at }]));
}

export function createDrawers(studio: Studio): Toy {
  return collect(drawersOf, (id) => createDrawer(studio, id));
}

function createDrawer(studio: Studio, id: string): Piece<Place> {
  const plate = studio.plate(DEPTH.toy);
  const out = createGlide(0);
  let draw = (): void => undefined;
  return {
    update({ drawer, at }, { anchor, still }) {
      const cell = anchor(anchors.drawer(id));
      plate.show(cell !== undefined);
      out.aim(drawer.due > 0 ? 1 : 0, still ? 0 : motion.panel, easeCubicOut);
      if (!cell) return;
      const { width, height } = cell;
      const tab = (at % TABS) / TABS;
      draw = () => {
        const look = { width, height, out: out.value(), cards: drawer.due + 1, tab };
        plate.paint(JSON.stringify(look), width + 2 * LIP, height, (pen) => paintDrawer(pen, look));
      };
      draw();
      plate.place(cell.x - LIP, cell.y);
    },
    tick(elapsed) {
      const moving = out.tick(elapsed);
      draw();
      return moving;
    },
    destroy: () => plate.destroy(),
  };
}
