/** The verdict's threads, from each line of the player's page to the article's: whole where they agree, two loose ends where not. */
import { anchors } from '../../../parts/anchors.ts';
import type { PageRow } from '../../../present/panel-views.ts';
import type { Rect } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import { easeSineInOut } from '../geometry/motion.ts';
import {
  boundsOf,
  type Curve,
  LOOKS,
  pinOn,
  pointsOf,
  sagging,
  sagOf,
} from '../../../parts/thread/thread.ts';
import { paintPin, paintThread } from '../paint/thread.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';
import { collect, type Piece } from './collection.ts';

/** How long each thread takes, ms; the five are drawn one after another. */
const EACH = 240;
/** Scene for pins and shadows, CSS px. */
const MARGIN = 16;

interface Line {
  readonly from: Rect;
  readonly to: Rect;
  readonly holds: boolean;
  /** Which one it is, counted from 0. */
  readonly place: number;
}

/** The lines whose two pages stand beside each other; under one another the page draws its own thread. */
function lines({ screen, anchor }: Moment): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  if (screen.room !== 'step' || screen.panel?.panel !== 'pages') return found;
  screen.panel.rows.forEach((row: PageRow, place) => {
    const from = anchor(anchors.judged(row.id, 'yours'));
    const to = anchor(anchors.judged(row.id, 'article'));
    if (from && to && from.x + from.width < to.x) found.set(row.id, { from, to, holds: row.holds, place });
  });
  return found;
}

export function createPageThreads(studio: Studio): Toy {
  return collect(lines, () => createLine(studio));
}

function createLine(studio: Studio): Piece<Line> {
  const plate = studio.plate(DEPTH.thread);
  let line: Line | undefined;
  let passed = 0;

  const draw = (): void => {
    if (!line) return;
    const share = easeSineInOut(Math.min(1, Math.max(0, passed / EACH - line.place)));
    const from = pinOn(line.from, 'right', 0);
    const to = pinOn(line.to, 'left', 0);
    const curves = curvesOf(from, to, line.holds);
    const points = curves.map((curve) => pointsOf([curve], share, 0));
    const { x, y, width, height } = boundsOf(
      curves.flatMap((curve) => pointsOf([curve], 1, 0)),
      MARGIN,
    );
    const ends = [from.x - x, from.y - y, to.x - x, to.y - y].map(Math.round);
    plate.paint(JSON.stringify([share, line.holds, ends]), width, height, (pen) => {
      pen.save();
      pen.translate(-x, -y);
      if (share > 0) paintEnds(pen, points, share === 1 && line?.holds === false);
      paintPin(pen, from.x, from.y);
      paintPin(pen, to.x, to.y);
      pen.restore();
    });
    plate.place(x, y);
    plate.show(true);
  };

  return {
    update(next, { still }) {
      line = next;
      if (still) passed = Number.POSITIVE_INFINITY;
      draw();
    },
    tick(elapsed) {
      if (!line || passed >= EACH * (line.place + 1)) return false;
      passed += elapsed;
      draw();
      return true;
    },
    destroy: () => plate.destroy(),
  };
}

/** One curve from pin to pin, or an end at each pin that hangs where it was let go. */
function curvesOf(from: Point, to: Point, holds: boolean): readonly Curve[] {
  const gap = to.x - from.x;
  if (holds) return [sagging(from, to, sagOf(gap))];
  return [hanging(from, 0.2 * gap, 34), hanging(to, -0.1 * gap, 38)];
}

/** A thread that leaves its pin sideways and then falls. */
function hanging(pin: Point, across: number, down: number): Curve {
  return [
    pin,
    { x: pin.x + 0.7 * across, y: pin.y - 2 },
    { x: pin.x + across, y: pin.y + 0.3 * down },
    { x: pin.x + across, y: pin.y + down },
  ];
}

function paintEnds(pen: Pen, strands: readonly (readonly Point[])[], frayed: boolean): void {
  for (const points of strands) {
    paintThread(pen, points, LOOKS[frayed || strands.length > 1 ? 'loose' : 'corroborates']);
    const end = points.at(-1);
    if (frayed && end) {
      for (const aside of [-5, 0, 5]) {
        paintThread(pen, [end, { x: end.x + aside, y: end.y + 8 }], { width: 1.6, dash: [], strands: 1 });
      }
    }
  }
}
