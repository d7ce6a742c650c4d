/** The short sounds by name: what is heard of a move, and which of it says something in words too. */
import { missOf } from '../rules/brier.ts';

/** What an answer says to the ear, and captioned to the eye. */
export const MOTIFS = ['named', 'unnamed', 'denied', 'corroborated'] as const;
export type Motif = (typeof MOTIFS)[number];

export const CUES = [
  'button',
  'tick',
  'pin',
  'clack1',
  'clack2',
  'clack3',
  'clack4',
  'paper-slide',
  'paper-turn',
  'stamp',
  'bell',
  'string-support',
  'string-deny',
  'string-narrow',
  ...MOTIFS,
  'corrected',
  'filed',
] as const;
export type Cue = (typeof CUES)[number];

/** What answering sounds like. What falls or slides is heard when it touches: at the end of the movement named. */
export interface Heard {
  readonly cue: Cue;
  readonly touches?: 'drop' | 'join';
}

/** The thread from a needle to what happened: it hangs free, or a miss by more than half the scale has pulled it tight. */
export function stringOf(percent: number, outcome: 0 | 1): Cue {
  return missOf(percent, outcome) > 50 ? 'string-narrow' : 'string-support';
}
