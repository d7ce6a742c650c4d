/** The sealed file: a buff folder, its flap under string and wax; pulling breaks the wax, the flap turns, the sheet rises. */
import { anchors } from '../../../parts/anchors.ts';
import type { ToyOf } from '../../../present/toys.ts';
import { motion } from '../../../parts/theme/theme.ts';
import { createGuided, type Nature } from '../geometry/guided.ts';
import { createGlide, easeCubicOut } from '../geometry/motion.ts';
import {
  type Folder,
  folderIn,
  paintBack,
  paintFlap,
  paintFront,
  paintSheet,
  paintString,
  paintWax,
} from '../paint/folder.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Plate, Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';
import { shown } from './shown.ts';

/** The flap's way, 0 shut to 1 laid back: under strain, as far as a hand lifts it, and how a hand is followed. */
const STRAIN = 0.07;
const LIFTED = 0.72;
const FLAP: Nature = {
  follow: { frequency: 4.5, damping: 0.68, rest: 0.003 },
  duration: motion.panel * 2,
  ease: easeCubicOut,
};
/** The sheet comes once the flap is out of its way, and this share of the folder's height. */
const CLEAR = 0.75;
const RISE = 0.42;

export function createSeals(studio: Studio): Toy {
  return collect(
    ({ screen }) => shown(screen, 'seal'),
    (id) => createSeal(studio, id),
  );
}

/** How far the wax is pulled, where 1 breaks it; undefined at rest. */
function pulledAt({ screen }: Moment, id: string): number | undefined {
  const { hand } = screen;
  return hand?.holds === 'seal' && hand.question === id ? hand.pulled : undefined;
}

/** Where the flap is under a pull: it only strains until the wax gives. */
function liftOf(pulled: number): number {
  return pulled < 1 ? STRAIN * pulled : Math.min(LIFTED, STRAIN + (pulled - 1) * 0.5);
}

type Parts = Readonly<
  Record<'behind' | 'back' | 'sheet' | 'pocket' | 'front' | 'string' | 'upper' | 'lower', Plate>
>;

function createSeal(studio: Studio, id: string): Piece<ToyOf<'seal'>> {
  const parts: Parts = {
    behind: studio.plate(DEPTH.toy - 0.2),
    back: studio.plate(DEPTH.toy - 0.1),
    sheet: studio.plate(DEPTH.toy),
    pocket: studio.plate(DEPTH.toy + 0.1),
    front: studio.plate(DEPTH.toy + 0.3),
    string: studio.plate(DEPTH.toy + 0.5),
    upper: studio.plate(DEPTH.toy + 0.6),
    lower: studio.plate(DEPTH.toy + 0.7),
  };
  const all = Object.values(parts);
  const lift = createGuided(0, FLAP);
  const crack = createGlide(0);
  const rise = createGlide(0);
  let folder: Folder | undefined;
  let begun = false;
  let open = false;

  return {
    update(seal, moment) {
      const box = moment.anchor(anchors.seal);
      for (const plate of all) plate.show(box !== undefined);
      folder = box && folderIn(box);
      const pulled = pulledAt(moment, id);
      ({ open } = seal);
      const jump = moment.still || !begun;
      begun = true;
      const target = open ? 1 : liftOf(pulled ?? 0);
      lift.aim(target, jump ? 'jump' : pulled !== undefined && !open ? 'follow' : 'swing');
      crack.aim(open || (pulled ?? 0) >= 1 ? 1 : 0, jump ? 0 : motion.stamp, easeCubicOut);
      if (jump || !open) rise.aim(open ? 1 : 0, 0, easeCubicOut);
      if (!folder) return;
      paintAll(folder, parts);
      pose(folder, parts, lift.value(), crack.value(), rise.value());
    },
    tick(elapsed) {
      const lifting = lift.tick(elapsed);
      const cracking = crack.tick(elapsed);
      if (open && lift.value() > CLEAR) rise.aim(1, motion.paperIn, easeCubicOut);
      const rising = rise.tick(elapsed);
      if (folder) pose(folder, parts, lift.value(), crack.value(), rise.value());
      return lifting || cracking || rising;
    },
    destroy() {
      for (const plate of all) plate.destroy();
    },
  };
}

function paintAll(folder: Folder, parts: Parts): void {
  const { x, y, width, height, flap, wax } = folder;
  const key = JSON.stringify(folder);
  parts.back.paint(key, width + 18, height + 18, (pen) => paintBack(pen, 4, 4, width, height));
  parts.back.place(x - 4, y - 4);
  parts.pocket.paint(key, width + 8, height + 8, (pen) => paintFront(pen, 4, 2, width, height));
  parts.pocket.place(x - 4, y - 2);
  const sheet = width * 0.86;
  parts.sheet.paint(key, sheet + 4, height * 0.9 + 4, (pen) => paintSheet(pen, 2, 2, sheet, height * 0.9));
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
  for (const plate of [parts.upper, parts.lower]) {
    const upper = plate === parts.upper;
    plate.paint(key, wax * 2 + 16, wax * 2 + 16, (pen) => paintWax(pen, wax + 8, wax + 8, wax, upper));
    plate.image.setOrigin(0.5, 0.5);
  }
}

/** `lift`, `crack` and `rise`: flap, wax and sheet on their ways, each from 0 to 1. */
function pose(folder: Folder, parts: Parts, lift: number, crack: number, rise: number): void {
  // The flap turns about its upper edge: seen from the front, then edge-on, then from behind.
  const height = Math.cos(Math.max(0, lift) * Math.PI * 0.86);
  parts.front.stretch(1, Math.max(0.001, height));
  parts.behind.stretch(1, Math.max(0.001, -height));
  parts.front.show(height > 0);
  parts.behind.show(height < 0);
  parts.string.image.setAlpha(1 - crack);
  const [middle, seam] = [folder.x + folder.width / 2, folder.y + folder.flap];
  // One half of the wax rides on the flap until that is edge-on, the other stays on the folder.
  const riding = folder.y + folder.flap * Math.max(0, height);
  parts.upper.place(middle - crack * folder.wax * 0.25, riding - crack * folder.wax * 0.12);
  parts.upper.image.setRotation(-crack * 0.28).setAlpha(Math.min(1, Math.max(0, height * 4)));
  parts.lower.place(middle + crack * folder.wax * 0.3, seam + crack * folder.wax * 0.4);
  parts.lower.image.setRotation(crack * 0.4);
  parts.sheet.place(folder.x + folder.width * 0.07 - 2, folder.y + 8 - rise * RISE * folder.height);
}
