/** What every small scene of a turn is made of: its picture, its place, and one movement that ends. */
import type { TurningPicture } from '../../../present/panel-views.ts';
import type { Rect } from '../contract.ts';
import { type Ease, easeCubicOut } from '../geometry/motion.ts';

export interface Turn {
  readonly picture: TurningPicture;
  readonly box: Rect;
}

export interface Passing {
  /** How far it is, 0–1. */
  share(ease?: Ease): number;
  /** Puts it at its end. */
  end(): void;
  /** Lets `elapsed` ms pass; true while it was under way. */
  tick(elapsed: number): boolean;
}

/** A movement that happens once: after `delay` ms it takes `duration` ms. */
export function createPassing(duration: number, delay = 0): Passing {
  let passed = 0;
  return {
    share: (ease = easeCubicOut) => ease(Math.min(1, Math.max(0, (passed - delay) / duration))),
    end: () => {
      passed = Number.POSITIVE_INFINITY;
    },
    tick(elapsed) {
      if (passed >= duration + delay) return false;
      passed += elapsed;
      return true;
    },
  };
}
