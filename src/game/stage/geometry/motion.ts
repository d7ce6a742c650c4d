/** Movement as numbers: easings, a value that glides, a value on a spring, the swing after a pluck. Times in ms. */

export type Ease = (share: number) => number;

export const easeCubicOut: Ease = (share) => 1 - (1 - share) ** 3;
export const easeCubicIn: Ease = (share) => share ** 3;
export const easeSineInOut: Ease = (share) => (1 - Math.cos(Math.PI * share)) / 2;

/** Back-out (Penner, 2001) with an overshoot of 1.2. */
export const easeBackOut: Ease = (share) => {
  const overshoot = 1.2;
  const left = share - 1;
  return 1 + (overshoot + 1) * left ** 3 + overshoot * left ** 2;
};

/** A value that runs to where it is aimed in a given time. */
export interface Glide {
  value(): number;
  /** Where it is aimed. */
  target(): number;
  /** Runs from the present value to `target` within `duration` ms; 0 ms is a jump. */
  aim(target: number, duration: number, ease: Ease): void;
  /** Lets `elapsed` ms pass; true while it is still under way. */
  tick(elapsed: number): boolean;
}

/** A glide that rests at `start`. */
export function createGlide(start: number): Glide {
  let from = start;
  let to = start;
  let duration = 0;
  let passed = 0;
  let ease: Ease = easeCubicOut;
  const value = (): number => (passed >= duration ? to : from + (to - from) * ease(passed / duration));
  return {
    value,
    target: () => to,
    aim(target, time, curve) {
      if (target === to && (time > 0 || passed >= duration)) return;
      from = value();
      to = target;
      duration = time;
      passed = 0;
      ease = curve;
    },
    tick(elapsed) {
      passed = Math.min(duration, passed + elapsed);
      return passed < duration;
    },
  };
}

/** A value on a damped spring. */
export interface Spring {
  value(): number;
  /** Change per second. */
  speed(): number;
  aim(target: number): void;
  /** Adds to its speed at once, per second. */
  push(speed: number): void;
  /** Puts it at rest at its target. */
  settle(): void;
  tick(elapsed: number): boolean;
}

export interface SpringNature {
  /** Undamped swings per second. */
  readonly frequency: number;
  /** 1 does not overshoot, 0 never rests. */
  readonly damping: number;
  /** The distance from the target that counts as resting. */
  readonly rest: number;
}

/** A spring at rest at `start`. Each step is the exact solution, so it moves alike at every frame rate. */
export function createSpring(start: number, nature: SpringNature): Spring {
  const pull = 2 * Math.PI * nature.frequency;
  let position = start;
  let velocity = 0;
  let target = start;
  const resting = (): boolean =>
    Math.abs(target - position) < nature.rest && Math.abs(velocity) < nature.rest * pull;
  return {
    value: () => position,
    speed: () => velocity,
    aim(next) {
      target = next;
    },
    push(speed) {
      velocity += speed;
    },
    settle() {
      position = target;
      velocity = 0;
    },
    tick(elapsed) {
      const decay = nature.damping * pull;
      const [even, odd] = swing(pull, decay, elapsed / 1000);
      const fade = Math.exp((-decay * elapsed) / 1000);
      const away = position - target;
      position = target + fade * (away * even + (velocity + decay * away) * odd);
      velocity = fade * (velocity * even - (decay * velocity + pull ** 2 * away) * odd);
      if (!resting()) return true;
      position = target;
      velocity = 0;
      return false;
    },
  };
}

/** The two solutions of a damped swing after a time in s, without their decay: one starts at 1, the other with speed 1. */
function swing(pull: number, decay: number, seconds: number): readonly [number, number] {
  const turn = Math.sqrt(Math.abs(pull ** 2 - decay ** 2));
  if (turn * seconds < 1e-6) return [1, seconds];
  if (decay < pull) return [Math.cos(turn * seconds), Math.sin(turn * seconds) / turn];
  return [Math.cosh(turn * seconds), Math.sinh(turn * seconds) / turn];
}

/** A point of which both coordinates are on springs. */
export interface Trailing {
  at(): { readonly x: number; readonly y: number };
  /** `still`: it is there at once. */
  aim(point: { readonly x: number; readonly y: number }, still: boolean): void;
  tick(elapsed: number): boolean;
}

/** A point at rest at 0, 0. */
export function createTrailing(nature: SpringNature): Trailing {
  const [x, y]: readonly [Spring, Spring] = [createSpring(0, nature), createSpring(0, nature)];
  return {
    at: () => ({ x: x.value(), y: y.value() }),
    aim(point, still) {
      x.aim(point.x);
      y.aim(point.y);
      if (!still) return;
      x.settle();
      y.settle();
    },
    tick: (elapsed) => [x.tick(elapsed), y.tick(elapsed)].includes(true),
  };
}

/** How far the middle of a plucked thread is from rest, CSS px: 26 px at 9 Hz, dying away exponentially in `duration` ms. */
export function pluckAt(elapsed: number, duration: number): number {
  if (elapsed <= 0 || elapsed >= duration) return 0;
  const share = elapsed / duration;
  return 26 * 2 ** (-10 * share) * Math.sin(2 * Math.PI * 9 * (elapsed / 1000));
}

/** When a telephone begins to ring, how long one ring is, and how far apart they are, ms: as they are heard. */
const RINGS = { first: 700, long: 260, apart: 800, count: 2 } as const;
/** How long it rings in all, ms. */
export const RINGING = RINGS.first + (RINGS.count - 1) * RINGS.apart + RINGS.long;

/** How far a receiver leans while it rings, in radians: 2.3° at 12 shakes a second, twice, and at rest between. */
export function ringAt(elapsed: number): number {
  const since = elapsed - RINGS.first;
  if (since <= 0 || elapsed >= RINGING) return 0;
  const within = since % RINGS.apart;
  return within < RINGS.long ? 0.04 * Math.sin(2 * Math.PI * 12 * (within / 1000)) : 0;
}

/** How long a lamp swings after a knock, ms. */
export const SWING = 950;

/** How far a hanging lamp leans after a knock, in radians: 2.6° at 1.7 swings a second, dying away within SWING ms. */
export function swingAt(elapsed: number): number {
  if (elapsed <= 0 || elapsed >= SWING) return 0;
  const share = elapsed / SWING;
  const dying = (1 - share) * 2 ** (-3 * share);
  return 0.045 * dying * Math.sin(2 * Math.PI * 1.7 * (elapsed / 1000));
}
