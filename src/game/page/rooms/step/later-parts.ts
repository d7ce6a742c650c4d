/** What of a step comes after the page: no weekend begins with it. */
import { laterSaying } from '../../../../parts/later.tsx';
import { laterWords } from '../../../../words/later.ts';

const later = laterSaying(laterWords.steps);

export const Folders = later(async () => (await import('./Folders.tsx')).Folders);
export const Reveals = later(async () => (await import('./Reveals.tsx')).Reveals);
export const Echo = later(async () => (await import('../../../../parts/echo/Echo.tsx')).Echo);
export const Slip = later(async () => (await import('../../../../parts/slip/Slip.tsx')).Slip);
