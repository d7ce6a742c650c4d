/** A value that follows a hand on a spring, and takes its own time when the hand lets go. Times in ms. */
import { createGlide, createSpring, type Ease, type Spring, type SpringNature } from './motion.ts';

export interface Nature {
  readonly follow: SpringNature;
  /** How long it takes on its own, and along which curve. */
  readonly duration: number;
  readonly ease: Ease;
}

/** At once, behind the hand, or on its own. */
export type Manner = 'jump' | 'follow' | 'swing';

export interface Guided {
  value(): number;
  aim(target: number, manner: Manner): void;
  /** Lets `elapsed` ms pass; true while it moves. */
  tick(elapsed: number): boolean;
}

/** A value at rest at `start`. */
export function createGuided(start: number, { follow, duration, ease }: Nature): Guided {
  const glide = createGlide(start);
  let spring: Spring | undefined;
  let led = start;
  const value = (): number => spring?.value() ?? glide.value();
  return {
    value,
    aim(target, manner) {
      if (manner === 'follow') {
        spring ??= createSpring(glide.value(), follow);
        spring.aim(target);
        led = target;
        return;
      }
      // Let go where the hand had led it, it swings out on the hand's spring.
      if (manner === 'swing' && spring && target === led) return;
      // From the spring to the glide, without a jump.
      glide.aim(value(), 0, ease);
      spring = undefined;
      glide.aim(target, manner === 'jump' ? 0 : duration, ease);
    },
    tick: (elapsed) => (spring ? spring.tick(elapsed) : glide.tick(elapsed)),
  };
}
