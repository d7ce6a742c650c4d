/** The sealed file: a buff folder, its flap under string and wax; pulling lifts the flap and breaks the seal. */
import type { SealView } from '../../store/question-views.ts';
import { motion } from '../../theme.ts';
import { createGlide, easeCubicOut } from '../geometry/motion.ts';
import { type Folder, folderIn, paintFlap, paintFolder, paintString, paintWax } from '../paint/folder.ts';
import type { Moment, Toy } from '../room.ts';
import { DEPTH, type Plate, type Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';

/** A pull on the seal at rest, and one that has opened it (0–1). */
const SHUT = 0;
const OPEN = 1;
/** The wax holds until the flap has come up this far. */
const BREAKS = 0.12;

export function createSeals(studio: Studio): Toy {
  return collect<SealView>(
    ({ screen }) =>
      new Map(
        screen.room === 'step'
          ? screen.questions.filter((view) => view.kind === 'seal').map((view) => [view.id, view])
          : [],
      ),
    (id) => createSeal(studio, id),
  );
}

function pulledAt(moment: Moment, id: string, open: boolean): number {
  const { hand } = moment.screen;
  if (open) return OPEN;
  return hand?.holds === 'seal' && hand.question === id ? Math.min(OPEN, Math.max(SHUT, hand.pulled)) : SHUT;
}

function createSeal(studio: Studio, id: string): Piece<SealView> {
  const body = studio.plate(DEPTH.toy);
  const behind = studio.plate(DEPTH.toy - 0.2);
  const front = studio.plate(DEPTH.toy + 0.3);
  const string = studio.plate(DEPTH.toy + 0.5);
  const halves: readonly [Plate, Plate] = [studio.plate(DEPTH.toy + 0.6), studio.plate(DEPTH.toy + 0.7)];
  const all = [body, behind, front, string, ...halves];
  const lift = createGlide(SHUT);
  let folder: Folder | undefined;
  let begun = false;

  const draw = (): void => {
    if (!folder) return;
    const share = lift.value();
    // The flap turns about its upper edge: seen from the front, then edge-on, then from behind.
    const height = Math.cos(share * Math.PI * 0.86);
    front.stretch(1, Math.max(0.001, height));
    behind.stretch(1, Math.max(0.001, -height));
    front.show(height > 0);
    behind.show(height < 0);
    poseWax(folder, halves, height, Math.max(0, share - BREAKS));
    string.image.setAlpha(Math.max(0, 1 - share / BREAKS / 1.5));
  };

  return {
    update(view, moment) {
      const box = moment.anchor('seal');
      for (const plate of all) plate.show(box !== undefined);
      folder = box && folderIn(box);
      const held = moment.screen.hand?.holds === 'seal';
      lift.aim(
        pulledAt(moment, id, view.open),
        moment.still || held || !begun ? 0 : motion.panel * 2,
        easeCubicOut,
      );
      begun = true;
      if (!folder) return;
      paintAll(folder, { body, behind, front, string, halves });
      draw();
    },
    tick(elapsed) {
      const moving = lift.tick(elapsed);
      draw();
      return moving;
    },
    destroy() {
      for (const plate of all) plate.destroy();
    },
  };
}

interface Parts {
  readonly body: Plate;
  readonly behind: Plate;
  readonly front: Plate;
  readonly string: Plate;
  readonly halves: readonly [Plate, Plate];
}

function paintAll(folder: Folder, parts: Parts): void {
  const { x, y, width, height, flap, wax } = folder;
  const key = JSON.stringify(folder);
  parts.body.paint(key, width + 16, height + 50, (pen) => paintFolder(pen, 4, 36, width, height));
  parts.body.place(x - 4, y - 36);
  for (const [plate, inside] of [
    [parts.front, false],
    [parts.behind, true],
  ] as const) {
    plate.paint(key, width + 8, flap + 10, (pen) => {
      if (inside) {
        pen.translate(0, flap + 10);
        pen.scale(1, -1);
      }
      paintFlap(pen, 4, 0, width, flap, inside);
    });
    plate.image.setOrigin(0, inside ? 1 : 0);
    plate.place(x - 4, y);
  }
  parts.string.paint(key, width + 8, height + 8, (pen) => paintString(pen, 4, 4, width, height, flap));
  parts.string.place(x - 4, y - 4);
  parts.halves.forEach((plate, index) => {
    plate.paint(key, wax * 2 + 16, wax * 2 + 16, (pen) => paintWax(pen, wax + 8, wax + 8, wax, index === 0));
    plate.image.setOrigin(0.5, 0.5);
  });
}

/** One half of the wax stays on the folder, the other rides on the flap until it falls away. */
function poseWax(folder: Folder, halves: readonly [Plate, Plate], flapHeight: number, broken: number): void {
  const x = folder.x + folder.width / 2;
  const seam = folder.y + folder.flap;
  const [upper, lower] = halves;
  const riding = folder.y + folder.flap * Math.max(0, flapHeight);
  upper.place(x - broken * 30, broken > 0 ? riding : seam);
  upper.image.setRotation(-broken * 0.5).setAlpha(flapHeight > 0 ? 1 : 0);
  lower.place(x + broken * 10, seam + broken * 16);
  lower.image.setRotation(broken * 0.35);
}
