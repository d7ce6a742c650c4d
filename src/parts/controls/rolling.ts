/** A whole number that rolls to its new value while the balance swings to it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { motion } from '../theme/theme.ts';
import { usePlay } from '../context.ts';

/** About as long as the beam swings visibly, ms. */
const SWING = 1100;

/** The number to show now; it begins to roll when what changed it has landed, and jumps where motion is reduced. */
export function useRolling(target: number): number {
  const play = usePlay();
  const [shown, setShown] = useState(target);
  const last = useRef(target);
  last.current = shown;
  useEffect(() => {
    const from = last.current;
    if (from === target) return undefined;
    if (play.still()) {
      setShown(target);
      return undefined;
    }
    const begun = performance.now();
    let asked = 0;
    const roll = () => {
      const share = Math.min(1, Math.max(0, (performance.now() - begun - motion.drop) / SWING));
      setShown(Math.round(from + (target - from) * (1 - (1 - share) ** 3)));
      if (share < 1) asked = requestAnimationFrame(roll);
    };
    asked = requestAnimationFrame(roll);
    return () => cancelAnimationFrame(asked);
  }, [target]);
  return shown;
}
