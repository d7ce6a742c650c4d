/** The turns of the weekend as small scenes: each moves once as it comes up, and then stands still. */
import { anchors } from '../../../parts/anchors.ts';
import { motion } from '../../../parts/theme/theme.ts';
import { easeSineInOut } from '../geometry/motion.ts';
import {
  paintDoor,
  paintDoorlight,
  paintMachine,
  paintCorner,
  paintStrip,
  deskOf,
  stripHeight,
} from '../paint/turning-points.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';
import { createPassing, type Turn } from './turning-point.ts';
import { createCall } from './turning-dial.ts';

/** The turns whose window the page shows: in the game one, in the reading view none. */
function turns({ screen, anchor }: Moment): ReadonlyMap<string, Turn> {
  const found = new Map<string, Turn>();
  if (screen.room !== 'step' || screen.panel?.panel !== 'turning-points') return found;
  for (const { id, picture } of screen.panel.points) {
    const box = anchor(anchors.turningPoint(id));
    if (box) found.set(`${id} ${picture.shows}`, { picture, box });
  }
  return found;
}

export function createTurns(studio: Studio): Toy {
  return collect(turns, (name) => {
    const [, shows] = name.split(' ');
    if (shows === 'line') return createLine(studio);
    if (shows === 'door') return createDoor(studio);
    return createCall(studio);
  });
}

/** A line on the wire: it runs out of the machine, and where it was corrected a second strip is laid over it. */
function createLine(studio: Studio): Piece<Turn> {
  const room = studio.plate(DEPTH.toy);
  const line = studio.plate(DEPTH.toy + 1);
  const correction = studio.plate(DEPTH.toy + 2);
  const first = createPassing(motion.paperIn);
  const second = createPassing(motion.paperIn, motion.paperIn);
  let turn: Turn | undefined;
  const place = (): void => {
    if (turn?.picture.shows !== 'line') return;
    const { box, picture } = turn;
    const y = deskOf(box) - box.height * 0.5 * 0.78;
    const from = box.x + box.width * 0.2;
    // Cut off at the machine's mouth, a strip grows out of it.
    line.crop(first.share());
    line.place(from, box.y + y);
    correction.show(picture.fate === 'corrected' && second.share() > 0);
    correction.place(from + box.width * 0.1, box.y + y + stripHeight(box) * (2.2 - 1.3 * second.share()));
    correction.image.setAlpha(second.share());
  };
  return {
    update(next, { still }) {
      turn = next;
      if (next.picture.shows !== 'line') return;
      const { box, picture } = next;
      const { width, height } = box;
      room.paint('line', width, height, (pen) => {
        paintCorner(pen, box, width * 0.5, picture.fate === 'standing' ? 0.5 : 1);
        paintMachine(pen, box);
      });
      room.place(box.x, box.y);
      room.show(true);
      const strip = { width: width * 0.7, height: stripHeight(box) };
      line.paint(picture.fate, strip.width, strip.height, (pen) =>
        paintStrip(pen, strip, picture.fate === 'corrected'),
      );
      line.show(true);
      const patch = { width: width * 0.46, height: strip.height };
      correction.paint('patch', patch.width, patch.height, (pen) => paintStrip(pen, patch, false));
      if (still) {
        first.end();
        second.end();
      }
      place();
    },
    tick(elapsed) {
      const moving = [first.tick(elapsed), second.tick(elapsed)].some(Boolean);
      place();
      return moving;
    },
    destroy: () => [room, line, correction].forEach((plate) => plate.destroy()),
  };
}

/** A door: shut, or left ajar with light coming up across the floor. */
function createDoor(studio: Studio): Piece<Turn> {
  const room = studio.plate(DEPTH.toy);
  const light = studio.plate(DEPTH.toy + 1);
  const dawning = createPassing(motion.wipe);
  return {
    update({ picture, box }, { still }) {
      if (picture.shows !== 'door') return;
      const { width, height } = box;
      room.paint(`door ${picture.ajar}`, width, height, (pen) => paintDoor(pen, box, picture.ajar));
      light.paint('light', width, height, (pen) => paintDoorlight(pen, box));
      room.place(box.x, box.y);
      light.place(box.x, box.y);
      room.show(true);
      light.show(picture.ajar);
      if (still) dawning.end();
      light.image.setAlpha(dawning.share(easeSineInOut));
    },
    tick(elapsed) {
      const moving = dawning.tick(elapsed);
      light.image.setAlpha(dawning.share(easeSineInOut));
      return moving;
    },
    destroy: () => [room, light].forEach((plate) => plate.destroy()),
  };
}
