/** The lessons of the library's weekends, by the weekend's id: brought by the teacher's page, and by nothing else. */
import type { Lesson } from './lesson.ts';

export const lessons: Readonly<Record<string, () => Promise<Lesson>>> = {
  'back-channel': async () => (await import('./back-channel/lesson.ts')).lesson,
  'back-channel-short': async () => (await import('./back-channel/short/lesson.ts')).lesson,
};
