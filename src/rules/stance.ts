/** What a page may say of a judgement beside its number, and what a stance earns. */
import { estimativeWord } from './estimative.ts';
import type { EstimativeWord, JudgementQuestion, Stance } from './weekend.ts';

/**
 * The estimative words that each stance can stand beside: "likely" and "unlikely" take every word of their own side, so
 * from 56 percent up and from 44 down; what is left open takes the even chance and its two neighbours, 20 to 80. An
 * editorial rule: somebody who gives nine chances in ten has not left the matter open.
 */
const WORDS: Readonly<Record<Stance, readonly EstimativeWord[]>> = {
  likely: ['likely', 'very-likely', 'almost-certain'],
  open: ['unlikely', 'even', 'likely'],
  unlikely: ['almost-no-chance', 'very-unlikely', 'unlikely'],
};

/** Whether a stance and a number (percent) on one line contradict each other. */
export function quarrels(stance: Stance, percent: number): boolean {
  return !WORDS[stance].includes(estimativeWord(percent));
}

/** What a stance earns: 1 where the article stands there too, a half where its words lean that way, else 0. */
export function stanceCredit(chosen: Stance, { stance, near }: JudgementQuestion): number {
  if (chosen === stance) return 1;
  return chosen === near ? 0.5 : 0;
}
