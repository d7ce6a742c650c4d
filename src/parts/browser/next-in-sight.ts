/** Brings what is still to be decided into sight once something is: on a small screen the next of several lies behind the foot. */
import { useRef } from 'preact/hooks';
import { usePlay } from '../context.ts';
import { useLaidOut } from './laid-out.ts';

/** Options of which none is chosen yet, and what may be chosen besides. */
const OPEN = '.ask :is(fieldset:enabled:has(input), .flash):not(:has(:checked))';
/** What was come to by a key: no heading, which the focus is sent to. */
const BY_KEY = ':focus-visible:not([tabindex="-1"])';

/**
 * Whoever presses is led on to the first of them that is open, as far as it lies out of sight; the focus stays where it is, and whoever
 * plays by keys is led by it alone.
 * @param decided how much is by now: only more of it leads on, and a change of mind does not
 */
export function useNextInSight(decided: number): void {
  const { still } = usePlay();
  const before = useRef(decided);
  useLaidOut(() => {
    const leadsOn = decided > before.current && !document.activeElement?.matches(BY_KEY);
    before.current = decided;
    if (!leadsOn) return;
    const behavior = still() ? 'instant' : 'smooth';
    document.querySelector(OPEN)?.scrollIntoView({ block: 'nearest', behavior });
  }, [decided]);
}
