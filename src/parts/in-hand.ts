/** Of several things that are answered in one place, one is in hand: taken up by the player, or led to by the way on. */
import { useState } from 'preact/hooks';

export interface InHand {
  /** Its place among them. */
  readonly at: number;
  /** The player takes one up. */
  readonly take: (id: string) => void;
  /** The way on leads to one, which then has to be told. */
  readonly lead: (id: string) => void;
  /** How often it has led. */
  readonly led: number;
}

/**
 * @param ids in their order
 * @param first asked once: which is in hand at first; the first of all where it names none
 */
export function useInHand(ids: readonly string[], first: () => string | undefined): InHand {
  const [taken, take] = useState(first);
  const [led, setLed] = useState(0);
  const lead = (id: string) => {
    take(id);
    setLed(led + 1);
  };
  return { at: Math.max(0, ids.indexOf(taken ?? '')), take, lead, led };
}

/** The next after a place that passes, round to those before it; undefined where none does. */
export function nextAfter<T>(things: readonly T[], at: number, passes: (thing: T) => boolean): T | undefined {
  return [...things.slice(at + 1), ...things.slice(0, at)].find(passes);
}
