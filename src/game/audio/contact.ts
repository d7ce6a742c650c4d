/** What the hand does to a toy is heard when things touch, not when it lets go: plain comparisons of two moments. */
import type { Happened } from '../../rules/state.ts';
import type { Hand } from '../../present/hand.ts';
import type { Screen } from '../../present/screen.ts';
import { motion } from '../../parts/theme/theme.ts';
import { LANDS } from '../../present/kinds/placement.ts';
import type { Cue } from '../../present/sounds.ts';
import type { Beat } from './cues.ts';

/** What is in the hand, as far as it can be heard: the same words before and after mean that nothing has touched. */
export interface Grip {
  readonly question: string;
  readonly holds: Hand['holds'];
  /** The dial's word under the needle, whether wax and joint are `whole`, `broken`, `open` or `closed`, or how heavy a weight is. */
  readonly touch: string;
}

/** The sound of every new touch. */
const TOUCHES: Readonly<Record<string, Cue>> = {
  broken: 'clack3',
  closed: 'clack4',
  open: 'clack1',
  ...LANDS,
};

/** What the hand has hold of on this screen. */
export function gripOf(screen: Screen): Grip | undefined {
  const { hand } = screen;
  if (!hand) return undefined;
  return { question: hand.question, holds: hand.holds, touch: touchOf(hand, screen) };
}

function touchOf(hand: Hand, screen: Screen): string {
  if (hand.holds === 'needle') return wordUnder(hand.question, screen);
  if (hand.holds === 'seal') return hand.pulled < 1 ? 'whole' : 'broken';
  if (hand.holds === 'heft') return hand.weight;
  if (hand.holds === 'joint') return hand.people === 'one' ? 'closed' : 'open';
  return '';
}

function wordUnder(question: string, screen: Screen): string {
  const views = 'questions' in screen ? screen.questions : [];
  const toy = views.find((view) => view.id === question)?.toy;
  return (toy?.shows === 'dial' && toy.word) || '';
}

/**
 * What is heard from one moment of the hand to the next: a tick as the needle passes the edge of a sector, the wax that
 * gives, the joint that closes or parts, a weight that falls back where it was.
 */
export function heardInHand(before: Grip | undefined, now: Grip | undefined): Beat | undefined {
  if (before?.holds === 'weight' && !now) return { cue: 'pin', after: motion.drop };
  if (!before || !now || before.question !== now.question || before.touch === now.touch) return undefined;
  const cue = now.holds === 'needle' ? 'tick' : TOUCHES[now.touch];
  return cue && { cue, after: 0 };
}

/** What is left to be heard of a move: what touched while the hand still had it is not heard again on release. */
export function unheard(happened: readonly Happened[], released: Grip | undefined): readonly Happened[] {
  const touched = released && released.touch in TOUCHES;
  return happened.filter(
    (each) => !(touched && each.type === 'answered' && each.question === released.question),
  );
}
