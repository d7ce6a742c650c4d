/** The dials of a screen: each a face with its needle, the needle before, and the article's band. */
import type { QuestionView } from '../../store/question-views.ts';
import type { Screen } from '../../store/screen.ts';
import { motion } from '../../theme.ts';
import { angleOf, dialIn, sectorOf } from '../geometry/dial.ts';
import { createGlide, easeBackOut } from '../geometry/motion.ts';
import { needleBox, paintFace, paintGhost, paintNeedle } from '../paint/dial.ts';
import type { Toy } from '../room.ts';
import { DEPTH, type Plate, type Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';

interface Reading {
  /** Percent; undefined while nothing has been said. */
  readonly percent: number | undefined;
  readonly ghost: number | undefined;
  readonly band: readonly [number, number] | undefined;
  readonly locked: boolean;
  /** The hand is on the needle. */
  readonly held: boolean;
  /** A dial without a needle of its own shows the ghost alone. */
  readonly bare: boolean;
}

const MARGIN = 3;
const REST = 50;

function readingOf(view: QuestionView, screen: Screen): Reading | undefined {
  if (view.kind === 'stance') {
    const { ghost, band, locked } = view;
    return { percent: undefined, ghost, band, locked, held: false, bare: true };
  }
  if (view.kind !== 'forecast' && view.kind !== 'credence' && view.kind !== 'judgement') return undefined;
  const { hand } = screen;
  const held = hand?.holds === 'needle' && hand.question === view.id;
  return {
    percent: held ? hand.percent : view.percent,
    ghost: view.kind === 'forecast' ? undefined : view.before,
    band: undefined,
    locked: view.locked,
    held,
    bare: false,
  };
}

/** Every dial of a screen by its question, those inside an assessment too. */
function readings(screen: Screen): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  if (screen.room !== 'step') return found;
  const views = screen.questions.flatMap((view) =>
    view.kind === 'assessment' ? [...view.judgements] : [view],
  );
  for (const view of views) {
    const reading = readingOf(view, screen);
    if (reading) found.set(view.id, reading);
  }
  return found;
}

export function createDials(studio: Studio): Toy {
  return collect(
    ({ screen }) => readings(screen),
    (id) => createDial(studio, id),
  );
}

function createDial(studio: Studio, id: string): Piece<Reading> {
  const face = studio.plate(DEPTH.toy);
  const ghost = studio.plate(DEPTH.toy + 1);
  const needle = studio.plate(DEPTH.toy + 2);
  const angle = createGlide(angleOf(REST));
  let begun = false;

  const aim = (percent: number, held: boolean, still: boolean): void => {
    const jump = held || still || !begun;
    angle.aim(angleOf(percent), jump ? 0 : motion.needle, easeBackOut);
    begun = true;
  };

  return {
    update(reading, moment) {
      const box = moment.anchor(`dial:${id}`);
      const shown = box !== undefined;
      face.show(shown);
      needle.show(shown && !reading.bare);
      ghost.show(shown && reading.ghost !== undefined);
      aim(reading.percent ?? REST, reading.held, moment.still);
      if (!box) return;
      const dial = dialIn(box, MARGIN);
      const sector = reading.percent === undefined ? undefined : sectorOf(reading.percent);
      const key = JSON.stringify([sector, reading.band, reading.locked]);
      const { radius } = dial;
      face.paint(key, radius * 2 + 8, radius + 4, (pen) =>
        paintFace(pen, radius, radius, radius, { sector, band: reading.band, locked: reading.locked }),
      );
      face.place(dial.x - radius, dial.y - radius);
      const pale = reading.percent === undefined;
      const { width, height } = needleBox(radius);
      needle.paint(`needle ${pale}`, width, height, (pen) => paintNeedle(pen, radius, pale));
      pivot(needle, radius, dial.x, dial.y);
      if (reading.ghost === undefined) return;
      ghost.paint('ghost', width, height, (pen) => paintGhost(pen, radius));
      pivot(ghost, radius, dial.x, dial.y);
      ghost.image.setRotation(angleOf(reading.ghost));
    },
    tick(elapsed) {
      const moving = angle.tick(elapsed);
      needle.image.setRotation(Math.min(Math.PI / 2, Math.max(-Math.PI / 2, angle.value())));
      return moving;
    },
    destroy() {
      for (const plate of [face, ghost, needle]) plate.destroy();
    },
  };
}

/** Turns a needle's plate about its hub and puts the hub on a point. */
function pivot(plate: Plate, radius: number, x: number, y: number): void {
  const { height, pivot: hub } = needleBox(radius);
  plate.image.setOrigin(0.5, hub / height);
  plate.place(x, y);
}
