/** A turn told by the dial: a call with its thread to what happened, or a needle that moved. */
import type { TurningPicture } from '../../../present/panel-views.ts';
import { motion } from '../../../parts/theme/theme.ts';
import type { Rect } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import { angleOf, type Dial } from '../../../parts/geometry/dial.ts';
import { RING, SECTORS, sectorOf } from '../geometry/dial.ts';
import { createGlide, easeBackOut, easeSineInOut } from '../geometry/motion.ts';
import { LOOKS, pointsOf, sagging } from '../../../parts/thread/thread.ts';
import { needleBox, paintCap, paintFace, paintGhost, paintLit, paintNeedle } from '../paint/dial.ts';
import { paintPin, paintThread } from '../paint/thread.ts';
import { deskOf, paintCorner, paintSource } from '../paint/turning-points.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Plate, Studio } from '../studio.ts';
import type { Piece } from './collection.ts';
import { createPassing, type Turn } from './turning-point.ts';

type Called = Extract<TurningPicture, { shows: 'call' }>;
const MIDDLE = 50;

/** The dial stands on the desk, a little left of the middle where a source stands beside it. */
function dialOf(box: Rect, picture: Called): Dial {
  const radius = Math.min(box.height * 0.74, box.width * 0.3);
  const aside = picture.source === undefined ? 0 : radius * 0.45;
  return { x: box.width / 2 - aside, y: deskOf(box), radius };
}

export function createCall(studio: Studio): Piece<Turn> {
  const room = studio.plate(DEPTH.toy);
  const ghost = studio.plate(DEPTH.toy + 1);
  const needle = studio.plate(DEPTH.toy + 2);
  const cap = studio.plate(DEPTH.toy + 3);
  const thread = studio.plate(DEPTH.toy + 4);
  const drawing = createPassing(motion.threadDraw, motion.needle);
  let angle: ReturnType<typeof createGlide> | undefined;
  let turn: Turn | undefined;

  const draw = (): void => {
    if (turn?.picture.shows !== 'call') return;
    const { picture, box } = turn;
    const dial = dialOf(box, picture);
    needle.image.setRotation(angle?.value() ?? 0);
    const share = drawing.share(easeSineInOut);
    const ends = endsOf(dial, picture);
    thread.show(ends !== undefined && share > 0);
    if (!ends) return;
    thread.paint(`thread ${share}`, box.width, box.height, (pen) => paintMiss(pen, ends, share));
    thread.place(box.x, box.y);
  };

  return {
    update(next, { still }) {
      turn = next;
      const { picture, box } = next;
      if (picture.shows !== 'call') return;
      const dial = dialOf(box, picture);
      room.paint(JSON.stringify(picture), box.width, box.height, (pen) =>
        paintScene(pen, box, dial, picture),
      );
      room.place(box.x, box.y);
      room.show(true);
      const { width, height } = needleBox(dial.radius);
      const pale = picture.percent === undefined;
      needle.paint(`needle ${pale}`, width, height, (pen) => paintNeedle(pen, dial.radius, pale));
      ghost.paint('ghost', width, height, (pen) => paintGhost(pen, dial.radius));
      for (const plate of [ghost, needle]) hang(plate, dial, box);
      ghost.show(picture.before !== undefined);
      ghost.image.setRotation(angleOf(picture.before ?? MIDDLE));
      needle.show(true);
      cap.paint(`cap ${pale}`, dial.radius, dial.radius, (pen) =>
        paintCap(pen, dial.radius / 2, dial.radius, dial.radius, pale),
      );
      cap.place(box.x + dial.x - dial.radius / 2, box.y + dial.y - dial.radius);
      cap.show(true);
      angle ??= createGlide(angleOf(picture.before ?? MIDDLE));
      angle.aim(angleOf(picture.percent ?? MIDDLE), still ? 0 : motion.needle, easeBackOut);
      if (still) drawing.end();
      draw();
    },
    tick(elapsed) {
      const moving = [angle?.tick(elapsed), drawing.tick(elapsed)].some(Boolean);
      draw();
      return moving;
    },
    destroy: () => [room, ghost, needle, cap, thread].forEach((plate) => plate.destroy()),
  };
}

function paintScene(pen: Pen, box: Rect, dial: Dial, picture: Called): void {
  paintCorner(pen, box, dial.x, picture.percent === undefined ? 0.4 : 1);
  paintFace(pen, dial.x, dial.y, dial.radius, { band: picture.band, locked: true });
  const sector = picture.percent === undefined ? undefined : SECTORS[sectorOf(picture.percent)];
  if (sector && !picture.band) paintLit(pen, dial.x, dial.y, dial.radius, sector);
  if (!picture.source) return;
  const size = dial.radius * 0.62;
  paintSource(pen, picture.source, dial.x + dial.radius + size, dial.y + 6, size);
}

/** Puts a needle's plate with its hub on the dial's pivot. */
function hang(plate: Plate, dial: Dial, box: Rect): void {
  const { height, pivot } = needleBox(dial.radius);
  plate.image.setOrigin(0.5, pivot / height);
  plate.place(box.x + dial.x, box.y + dial.y);
}

/** From the needle's head to the end of the scale where it came out: the longer, the dearer. */
function endsOf(dial: Dial, { percent, outcome }: Called): readonly [Point, Point] | undefined {
  if (percent === undefined || outcome === undefined) return undefined;
  const at = (value: number, reach: number): Point => ({
    x: dial.x + Math.sin(angleOf(value)) * dial.radius * reach,
    y: dial.y - Math.cos(angleOf(value)) * dial.radius * reach,
  });
  return [at(percent, RING.tip), at(outcome === 1 ? 96 : 4, 0.95)];
}

function paintMiss(pen: Pen, [from, to]: readonly [Point, Point], share: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  paintThread(pen, pointsOf([sagging(from, to, Math.min(40, length * 0.2))], share, 0), LOOKS.corroborates);
  paintPin(pen, to.x, to.y);
}
