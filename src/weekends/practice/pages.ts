/** Six short texts on how it works, each opened where a term first needs it. Words are `page.<id>.title`, `.text` and `.sources`. */
import type { SkillId } from './card.ts';

/** Each with the skill whose cards need it first; the first one belongs to the needle. */
export const pages: readonly { readonly id: string; readonly skill?: SkillId }[] = [
  { id: 'brier' },
  { id: 'decibans', skill: 'UPD' },
  { id: 'grades', skill: 'GRA' },
  { id: 'ground-rules', skill: 'ATT' },
  { id: 'chances', skill: 'EST' },
  { id: 'origins', skill: 'ORI' },
];
