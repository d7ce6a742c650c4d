/** What an event of what became known sounds like: a tick, the string where the thread runs on, cloth where claims turn; no chord. */
import type { Happened } from '../../rules/state.ts';
import type { Screen } from '../../present/screen.ts';
import { motion } from '../../parts/theme/theme.ts';
import type { Beat } from './cues.ts';

/** `still`: nothing moves, so all of it is there at once. */
export function beatsOfEvent(screen: Screen, happened: readonly Happened[], still: boolean): readonly Beat[] {
  const panel = screen.room === 'step' ? screen.panel : undefined;
  if (panel?.panel !== 'event' || !happened.some(({ type }) => type === 'turned')) return [];
  const turned = panel.flags.filter(({ now }) => now).slice(0, still ? 1 : undefined);
  const beats: readonly Beat[] = [
    { cue: 'tick', after: 0 },
    ...panel.legs
      .filter(({ now }) => now)
      .map(() => ({ cue: 'string-support', after: motion.clock }) as const),
    ...turned.map((_, at) => ({ cue: 'paper-slide', after: motion.turned + at * motion.apart }) as const),
  ];
  return still ? beats.map((beat) => ({ ...beat, after: 0 })) : beats;
}
