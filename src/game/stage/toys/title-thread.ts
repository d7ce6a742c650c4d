/** The thread of the title: from a window in one city across the paper to a window in the other. It answers to the hand. */
import { anchors } from '../../../parts/anchors.ts';
import { motion } from '../../../parts/theme/theme.ts';
import { pointsOf } from '../../../parts/thread/thread.ts';
import type { Attention } from '../contract.ts';
import type { Point } from '../geometry/balance.ts';
import type { Channel } from '../geometry/channel.ts';
import { createGlide, createTrailing, easeCubicOut, easeSineInOut, pluckAt } from '../geometry/motion.ts';
import { crossing, nearest, swingShare } from '../geometry/pluck.ts';
import { planTitle, type TitlePlan } from '../geometry/title.ts';
import { type Paper, type Way, wayOf } from '../geometry/title-way.ts';
import { paintBlock, paintThreadOnPaper } from '../paint/thread.ts';
import type { Moment, Toy } from '../scene.ts';
import { DEPTH } from '../depth.ts';
import type { Pen } from '../picture.ts';
import type { Studio } from '../studio.ts';
import { createSlices } from './slices.ts';

/** Scene for the swing around the thread, CSS px. */
const MARGIN = 44;
/** What the hand pulls away follows it, and let go swings home: three or four times past it. */
const PULL = { frequency: 5.5, damping: 0.22, rest: 0.5 } as const;

function paintWay(pen: Pen, way: Way, channel: Channel, points: readonly Point[]): void {
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
  paintThreadOnPaper(pen, points);
}

/** What the page says of its paper now, and what follows from it. */
function measure({ width, height, anchor }: Moment): { readonly paper: Paper; readonly plan: TitlePlan } {
  const panel = anchor(anchors.titlePanel);
  return {
    paper: { width, panel, free: anchor(anchors.titleThread) },
    plan: planTitle(width, height, panel),
  };
}

export function createTitleThread(studio: Studio): Toy {
  const slices = createSlices(studio, DEPTH.thread);
  const drawn = createGlide(0);
  const taut = createGlide(0);
  let plucked = 0;
  /** Where along the thread it was plucked last. */
  let touched = 0.5;
  /** How far the hand has pulled the thread there from where it hangs, CSS px. */
  const pulled = createTrailing(PULL);
  let held = false;
  let still = false;
  let measured: { readonly paper: Paper; readonly plan: TitlePlan } | undefined;
  let pointer: Point | undefined;
  let line: readonly Point[] = [];

  const paint = (): void => {
    if (!measured) return;
    const { paper, plan } = measured;
    const way = wayOf(paper, plan, taut.value());
    const share = drawn.value();
    const swing = pluckAt(plucked, motion.threadPluck);
    line = pointsOf(way.curves, share, 0);
    const away = pulled.at();
    const swung = line.map(({ x, y }, index) => {
      const part = swingShare(index / Math.max(1, line.length - 1), touched);
      return { x: x + part * away.x, y: y + part * (away.y + swing) };
    });
    const key = JSON.stringify([share, swing, touched, away, way, plan.pins]);
    const reached = share < 1 ? pointsOf(way.curves, 1, 0) : swung;
    slices.paint(key, reached, MARGIN, (pen) => {
      pen.save();
      paintWay(pen, way, plan.channel, swung);
      pen.restore();
      for (const pin of plan.pins) paintBlock(pen, pin.x, pin.y);
    });
    slices.show(true);
  };

  const pluck = (at: number): void => {
    touched = at;
    plucked = 0;
  };
  /** Follows the hand that has hold of it, and swings home when that lets go; true where this moves it. */
  const pull = (hand: Point | undefined): boolean => {
    const was = held;
    held = hand !== undefined;
    if (!hand && !was) return false;
    if (hand && !was) {
      touched = nearest(line, hand);
      plucked = motion.threadPluck;
    }
    const home = line[Math.round(touched * (line.length - 1))];
    pulled.aim(hand && home ? { x: hand.x - home.x, y: hand.y - home.y } : { x: 0, y: 0 }, still);
    if (still) paint();
    return true;
  };

  return {
    update(moment) {
      still = moment.still;
      measured = measure(moment);
      drawn.aim(1, still ? 0 : motion.threadDraw * 2, easeSineInOut);
      if (still) plucked = motion.threadPluck;
      paint();
    },
    attend({ pointer: now, pressed, focused }: Attention) {
      if (drawn.value() < 1) return false;
      if (pull(pressed === anchors.titleThread.id ? now : undefined)) return true;
      if (still) return false;
      const target = focused === anchors.start.id ? 1 : 0;
      const before = pointer;
      pointer = now;
      const at = before && now && plucked > 120 ? crossing(line, before, now) : undefined;
      if (at !== undefined) pluck(at);
      const tightens = target !== taut.target();
      if (tightens) {
        taut.aim(target, motion.panel, easeCubicOut);
        pluck(0.5);
      }
      return at !== undefined || tightens;
    },
    tick(elapsed) {
      const drawing = drawn.tick(elapsed);
      const tightening = taut.tick(elapsed);
      const pulling = pulled.tick(elapsed);
      const swinging = !drawing && plucked < motion.threadPluck;
      if (swinging) plucked = Math.min(motion.threadPluck, plucked + elapsed);
      if (drawing || tightening || pulling || swinging) paint();
      return drawing || tightening || pulling || swinging;
    },
  };
}
