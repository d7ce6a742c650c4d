/** The dials of a screen: each a face with its needle, and the needle before. */
import { anchors } from '../../../parts/anchors.ts';
import type { ToyOf } from '../../../present/toys.ts';
import { motion } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import { angleOf, type Dial, dialIn } from '../../../parts/geometry/dial.ts';
import { type Sector, SECTORS } from '../geometry/dial.ts';
import { createGuided, type Nature } from '../geometry/guided.ts';
import { easeBackOut } from '../geometry/motion.ts';
import {
  litBox,
  needleBox,
  paintCap,
  paintFace,
  paintGhost,
  paintLit,
  paintNeedle,
  paintStand,
} from '../paint/dial.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Plate, Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';
import { shown } from './shown.ts';

type Reading = ToyOf<'dial'>;

/** Close behind the hand, and past it by a hair. Radians. */
const NEEDLE: Nature = {
  follow: { frequency: 5, damping: 0.6, rest: 0.002 },
  duration: motion.needle,
  ease: easeBackOut,
};
const REST = 50;

export function createDials(studio: Studio): Toy {
  return collect(
    ({ screen }) => shown(screen, 'dial'),
    (id) => createDial(studio, id),
  );
}

type Parts = Readonly<Record<'stand' | 'face' | 'lit' | 'ghost' | 'needle' | 'cap', Plate>>;

function createDial(studio: Studio, id: string): Piece<Reading> {
  const parts: Parts = {
    stand: studio.plate(DEPTH.toy - 0.5),
    face: studio.plate(DEPTH.toy),
    lit: studio.plate(DEPTH.toy + 0.5),
    ghost: studio.plate(DEPTH.toy + 1),
    needle: studio.plate(DEPTH.toy + 2),
    cap: studio.plate(DEPTH.toy + 3),
  };
  const { needle } = parts;
  const angle = createGuided(angleOf(REST), NEEDLE);
  let begun = false;

  return {
    update(reading, moment) {
      const { hand } = moment.screen;
      const own = hand?.holds === 'needle' && hand.question === id ? 'follow' : 'swing';
      angle.aim(angleOf(reading.percent ?? REST), moment.still || !begun ? 'jump' : own);
      begun = true;
      const box = moment.anchor(anchors.dial(id));
      const sector = SECTORS.find(({ word }) => word === reading.word);
      const plinth = box && plinthOf(box, moment, id);
      parts.stand.show(plinth !== undefined);
      parts.face.show(box !== undefined);
      parts.lit.show(box !== undefined && sector !== undefined);
      parts.cap.show(box !== undefined);
      needle.show(box !== undefined);
      parts.ghost.show(box !== undefined && reading.ghost !== undefined);
      if (!box) return;
      const dial = dialIn(box);
      if (plinth) paintBeneath(parts.stand, dial, plinth);
      paintFixed(parts, dial, reading);
      if (sector) paintSector(parts.lit, dial, sector);
      paintNeedles(parts, dial, reading);
    },
    tick(elapsed) {
      const moving = angle.tick(elapsed);
      needle.image.setRotation(Math.min(FURTHEST, Math.max(-FURTHEST, angle.value())));
      return moving;
    },
    destroy() {
      for (const plate of Object.values(parts)) plate.destroy();
    },
  };
}

/** The stops on either side, past which the needle never swings. */
const FURTHEST = Math.PI / 2;
/** The sill that stands are on: a share of the viewport's height, and the least, CSS px from its foot. */
const SILL = { share: 0.045, least: 18 } as const;

/** How far down the box beneath the dial goes, and its foot; undefined where the number stands elsewhere. */
function plinthOf(dial: Rect, moment: Moment, id: string): { box: number; foot: number } | undefined {
  const reading = moment.anchor(anchors.reading(id));
  const base = dial.y + dial.height;
  if (!reading || reading.x < dial.x || reading.x + reading.width > dial.x + dial.width) return undefined;
  if (reading.y < base || reading.y > base + 60) return undefined;
  const box = reading.y + reading.height + (reading.y - base) - base;
  const sill = moment.height - Math.max(SILL.least, moment.height * SILL.share) - base;
  return { box, foot: Math.max(box + 22, sill) };
}

function paintBeneath(
  stand: Plate,
  { x, y, radius }: Dial,
  { box, foot }: { box: number; foot: number },
): void {
  stand.paint(`${radius} ${box} ${foot}`, radius * 2 + 24, foot + 4, (pen) =>
    paintStand(pen, radius + 6, 2, { radius, box, foot }),
  );
  stand.place(x - radius - 6, y - 2);
}

function paintFixed({ face, cap }: Parts, { x, y, radius }: Dial, { locked, percent }: Reading): void {
  face.paint(`face ${locked}`, radius * 2, radius, (pen) =>
    paintFace(pen, radius, radius, radius, { band: undefined, locked }),
  );
  face.place(x - radius, y - radius);
  const size = Math.max(12, radius * 0.12);
  cap.paint(`cap ${percent === undefined}`, size * 2, size, (pen) =>
    paintCap(pen, size, size, radius, percent === undefined),
  );
  cap.place(x - size, y - size);
}

function paintSector(lit: Plate, { x, y, radius }: Dial, sector: Sector): void {
  const box = litBox(sector, radius);
  lit.paint(sector.word, box.width, box.height, (pen) => paintLit(pen, -box.x, -box.y, radius, sector));
  lit.place(x + box.x, y + box.y);
}

function paintNeedles({ needle, ghost }: Parts, { x, y, radius }: Dial, reading: Reading): void {
  const { width, height, pivot } = needleBox(radius);
  const pale = reading.percent === undefined;
  needle.paint(`needle ${pale}`, width, height, (pen) => paintNeedle(pen, radius, pale));
  ghost.paint('ghost', width, height, (pen) => paintGhost(pen, radius));
  for (const plate of [needle, ghost]) {
    plate.image.setOrigin(0.5, pivot / height);
    plate.place(x, y);
  }
  ghost.image.setRotation(angleOf(reading.ghost ?? REST));
}
