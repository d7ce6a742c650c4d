/** What of a step comes after the page: only some weekends have it. */
import { laterSaying } from '../../../../parts/later.tsx';
import { laterWords } from '../../../../words/later.ts';

const later = laterSaying(laterWords.steps);

export const Folders = later(async () => (await import('./Folders.tsx')).Folders);
