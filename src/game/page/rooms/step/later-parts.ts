/** What of a step comes after the page: only some weekends have it. */
import { later } from '../../../../parts/later.tsx';

export const Folders = later(async () => (await import('./Folders.tsx')).Folders);
