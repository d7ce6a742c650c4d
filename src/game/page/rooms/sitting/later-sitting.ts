/** A sitting comes with the words of its forms, and only where a class asks for it. */
import { laterSaying } from '../../../../parts/later.tsx';
import { laterWords } from '../../../../words/later.ts';
import type { Words } from '../../../../words/words.ts';

const formWords = async (): Promise<Words> =>
  (await import('../../../../weekends/practice/text/forms.en.json', { with: { type: 'json' } })).default;

export const Sitting = laterSaying(
  laterWords.class,
  formWords,
)(async () => (await import('./Sitting.tsx')).Sitting);
