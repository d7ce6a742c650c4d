/** What practice is shown with: it comes when practice is opened, with its words, and those of the steps and of the panels. */
import { bringKinds } from '../../parts/kinds/table.ts';
import { bringParts, laterSaying, together } from '../../parts/later.tsx';
import type { Kind } from '../../rules/weekend.ts';
import { laterWords } from '../../words/later.ts';
import type { Words } from '../../words/words.ts';

const later = laterSaying(laterWords.practice, laterWords.steps, laterWords.panels);

export const PracticeRoom = later(
  async () => (await import('./rooms/practice/PracticeRoom.tsx')).PracticeRoom,
);

/** With what asks questions of these kinds. Resolves to the interface's words that come with it. Rejects where the line does not bring a part. */
export function bringPracticeParts(kinds: readonly Kind[]): Promise<Words> {
  return together([() => bringParts([PracticeRoom]), () => bringKinds(kinds)]);
}
