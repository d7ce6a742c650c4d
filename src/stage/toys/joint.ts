/** The joint: two unnamed officials as hatched discs, side by side or slid into one. */
import type { JointView } from '../../store/question-views.ts';
import { colours, motion } from '../../theme.ts';
import { createGlide, easeCubicOut } from '../geometry/motion.ts';
import { faded, mix } from '../paint/colour.ts';
import { bar, disc, line } from '../paint/shapes.ts';
import type { Toy } from '../room.ts';
import { DEPTH, type Pen, type Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';

/** An unnamed person: a bust behind hatching, a black bar, a dashed ring; no face, no hair. */
function paintUnnamed(pen: Pen, x: number, y: number, radius: number): void {
  disc(pen, faded(colours.shadow, 0.7), x + 5, y + 6, radius);
  disc(pen, colours.ink, x, y, radius);
  const inner = radius * 0.86;
  disc(pen, colours['cream-2'], x, y, inner);
  pen.save();
  pen.beginPath();
  pen.arc(x, y, inner, 0, 2 * Math.PI);
  pen.clip();
  for (let at = -radius * 2; at < radius * 2; at += Math.max(7, radius * 0.16)) {
    line(pen, mix(colours['cream-2'], colours.ink, 0.55), Math.max(2, radius * 0.045), [
      { x: x + at - radius, y: y + radius },
      { x: x + at + radius, y: y - radius },
    ]);
  }
  disc(pen, colours['ink-2'], x, y - radius * 0.18, radius * 0.36);
  pen.beginPath();
  pen.ellipse(x, y + radius * 0.86, radius * 0.66, radius * 0.6, 0, Math.PI, 2 * Math.PI);
  pen.fillStyle = colours['ink-2'];
  pen.fill();
  bar(pen, colours.ink, x - radius * 0.56, y - radius * 0.36, radius * 1.12, radius * 0.26);
  pen.restore();
  pen.beginPath();
  pen.arc(x, y, radius * 0.93, 0, 2 * Math.PI);
  // Twenty dashes to the ring, so that it closes without a seam.
  pen.setLineDash([(radius * 0.93 * Math.PI) / 16, (radius * 0.93 * Math.PI) / 26.67]);
  pen.lineCap = 'butt';
  pen.lineWidth = Math.max(2, radius * 0.05);
  pen.strokeStyle = colours.cream;
  pen.stroke();
  pen.setLineDash([]);
}

/** A thread laid around a disc once: they are held to be the same person. */
function paintTie(pen: Pen, x: number, y: number, radius: number): void {
  for (const [width, colour] of [
    [9, colours['thread-casing']],
    [5, colours['thread-light']],
  ] as const) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  }
}

export function createJoint(studio: Studio): Toy {
  return collect<JointView>(
    ({ screen }) =>
      new Map(
        screen.room === 'step'
          ? screen.questions.filter((view) => view.kind === 'joint').map((view) => [view.id, view])
          : [],
      ),
    () => createPair(studio),
  );
}

function createPair(studio: Studio): Piece<JointView> {
  const plates = [studio.plate(DEPTH.toy), studio.plate(DEPTH.toy + 1)];
  const tie = studio.plate(DEPTH.toy + 2);
  const apart = createGlide(1);
  let middle = { x: 0, y: 0 };
  let reach = 0;
  let shown = false;
  let begun = false;

  const draw = (): void => {
    const share = apart.value();
    plates.forEach((plate, index) => {
      plate.place(middle.x + (index === 0 ? -1 : 1) * reach * share, middle.y);
      // The second fades as it slides over the first, so that the hatching does not double.
      plate.image.setAlpha(index === 1 ? Math.min(1, share * 1.6) : 1);
    });
    tie.place(middle.x, middle.y);
    tie.show(shown && share < 0.5);
    tie.image.setAlpha(Math.max(0, 1 - share * 2));
  };

  return {
    update(view, moment) {
      const box = moment.anchor('joint');
      shown = box !== undefined;
      for (const plate of plates) plate.show(shown);
      apart.aim(view.people === 'one' ? 0 : 1, moment.still || !begun ? 0 : motion.panel, easeCubicOut);
      begun = true;
      if (!box) {
        tie.show(false);
        return;
      }
      const radius = Math.min(box.height / 2 - 12, box.width / 4.6);
      middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 - 2 };
      reach = radius * 1.12;
      const size = radius * 2 + 24;
      for (const plate of plates) {
        plate.paint('disc', size, size, (pen) => paintUnnamed(pen, size / 2, size / 2, radius));
        plate.image.setOrigin(0.5, 0.5);
      }
      tie.paint('tie', size, size, (pen) => paintTie(pen, size / 2, size / 2, radius + 3));
      tie.image.setOrigin(0.5, 0.5);
      draw();
    },
    tick(elapsed) {
      const moving = apart.tick(elapsed);
      draw();
      return moving;
    },
    destroy() {
      for (const plate of [...plates, tie]) plate.destroy();
    },
  };
}
