/** The thread of the title: from a window in Washington across the paper to a window in Tehran. */
import { motion } from '../../theme.ts';
import { boundsOf, type Curve, pointsOf } from '../../thread.ts';
import type { Point } from '../geometry/balance.ts';
import { type Channel, through } from '../geometry/channel.ts';
import { createGlide, easeSineInOut, pluckAt } from '../geometry/motion.ts';
import { planTitle, type TitlePlan } from '../geometry/title.ts';
import { paintBlock, paintThreadOnPaper } from '../paint/string.ts';
import type { Moment, Toy } from '../room.ts';
import { DEPTH, type Pen, type Studio } from '../studio.ts';

interface Way {
  readonly curves: readonly Curve[];
  /** The paper lies over the thread: the page leaves no strip free of words for it to cross in. */
  readonly under: boolean;
}

/** Room for the swing around the thread, CSS px. */
const MARGIN = 44;
function wayOf(moment: Moment, plan: TitlePlan): Way {
  const [from, to] = plan.pins;
  if (!plan.channel.upright) return downTheMargin(moment, plan.channel, from, to);
  const free = moment.anchor('title-thread');
  const middle = (from.x + to.x) / 2;
  if (!free) return { curves: through([from, { x: middle, y: from.y - 30 }, to]), under: true };
  const low = free.y + free.height * 0.72;
  const high = free.y + free.height * 0.14;
  const waypoints = [
    from,
    { x: free.x + free.width * 0.02, y: free.y + free.height * 0.58 },
    { x: free.x + free.width * 0.38, y: low },
    { x: free.x + free.width * 0.84, y: high },
    to,
  ];
  return { curves: through(waypoints), under: false };
}

/**
 * On a tall screen the thread runs down beside the words where their margin is wide enough, and changes sides in the
 * strip that the page leaves free of words, if there is one.
 */
function downTheMargin(moment: Moment, channel: Channel, from: Point, to: Point): Way {
  const panel = moment.anchor('title-panel');
  const free = moment.anchor('title-thread');
  const margin = panel ? moment.width - panel.x - panel.width : 0;
  const right = moment.width - Math.max(margin, 20) / 2;
  const top = { x: right, y: channel.near[1].y + 70 };
  const last = free ? Math.max(margin, 20) / 2 : right;
  const bottom = { x: last, y: (free ? channel.far[0].y : channel.far[1].y) - 60 };
  const curves: Curve[] = [[from, { x: from.x + 90, y: from.y - 26 }, { x: right, y: from.y - 10 }, top]];
  if (free) {
    const middle = { x: moment.width / 2, y: free.y + free.height / 2 };
    const turn = { x: right, y: free.y - 20 };
    const back = { x: last, y: free.y + free.height + 20 };
    curves.push([top, top, turn, turn]);
    curves.push([turn, { x: right, y: middle.y + 24 }, { x: middle.x + 70, y: middle.y - 26 }, middle]);
    curves.push([middle, { x: middle.x - 70, y: middle.y + 26 }, { x: last, y: middle.y - 24 }, back]);
    curves.push([back, back, bottom, bottom]);
  } else curves.push([top, top, bottom, bottom]);
  const side = free ? -70 : 110;
  curves.push([bottom, { x: last, y: to.y - 6 }, { x: to.x + side, y: to.y + 22 }, to]);
  return { curves, under: margin < 12 };
}

function paintWay(pen: Pen, way: Way, channel: Channel, drawn: number, swing: number): void {
  if (way.under) {
    const { near, far } = channel;
    pen.beginPath();
    pen.rect(-9999, -9999, 29999, 29999);
    for (const [index, { x, y }] of [near[0], near[1], far[1], far[0]].entries()) {
      if (index === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
    pen.closePath();
    pen.clip('evenodd');
  }
  paintThreadOnPaper(pen, pointsOf(way.curves, drawn, swing));
}

export function createTitleThread(studio: Studio): Toy {
  const plate = studio.plate(DEPTH.thread);
  const drawn = createGlide(0);
  let plucked = 0;
  let moment: Moment | undefined;

  const paint = (): void => {
    if (!moment) return;
    const plan = planTitle(moment.width, moment.height, moment.anchor('title-panel'));
    const way = wayOf(moment, plan);
    const share = drawn.value();
    const swing = pluckAt(plucked, motion.threadPluck);
    const box = boundsOf([...pointsOf(way.curves, 1, 0), ...plan.pins], MARGIN);
    const key = `${share} ${swing} ${JSON.stringify([way, plan.pins])}`;
    plate.paint(key, box.width, box.height, (pen) => {
      pen.save();
      pen.translate(-box.x, -box.y);
      pen.save();
      paintWay(pen, way, plan.channel, share, swing);
      pen.restore();
      for (const pin of plan.pins) paintBlock(pen, pin.x, pin.y);
      pen.restore();
    });
    plate.place(box.x, box.y);
    plate.show(true);
  };

  return {
    update(now) {
      moment = now;
      drawn.aim(1, now.still ? 0 : motion.threadDraw * 2, easeSineInOut);
      if (now.still) plucked = motion.threadPluck;
      paint();
    },
    tick(elapsed) {
      const drawing = drawn.tick(elapsed);
      if (!drawing) plucked = Math.min(motion.threadPluck, plucked + elapsed);
      paint();
      return drawing || plucked < motion.threadPluck;
    },
  };
}
