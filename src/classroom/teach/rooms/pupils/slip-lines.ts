/** The three lines of a slip: as the teacher has written them, or drafted from the hand-in. */
import { say } from '../../../../words/words.ts';
import type { Production } from '../../../../present/telling.ts';
import { slipDraft } from '../../../figures/pupil.ts';
import type { Result } from '../../../result.ts';

export const SLIP_LINES = ['apart', 'further', 'ask'] as const;
export type SlipLine = (typeof SLIP_LINES)[number];
export type SlipText = Readonly<Record<SlipLine, string>>;

export function draftedSlip({ weekend, words, language }: Production, { state }: Result): SlipText {
  const { toldApart, wentFurther, ask } = slipDraft(weekend, state);
  const list = (steps: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      steps.map((step) => say(words, 'slip.step', { step: say(words, `step.${step}.heading`) })),
    );
  const line = (id: SlipLine, steps: readonly string[]) =>
    say(words, steps.length === 0 ? `slip.${id}.none` : `slip.${id}.steps`, { steps: list(steps) });
  return {
    apart: line('apart', toldApart),
    further: line('further', wentFurther),
    ask: say(words, `slip.ask.${ask}`),
  };
}
