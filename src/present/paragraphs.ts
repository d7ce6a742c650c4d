/** The article's paragraphs that something rests on, each leading to where it stands in what has arrived. */
import { arrivedDocuments, visibleBlocks } from '../rules/file.ts';
import { say } from '../words/words.ts';
import type { Paragraphs, Place } from './question-views.ts';
import { list, listed, type Telling } from './telling.ts';

interface Resting {
  readonly paragraphs: readonly number[];
}

/** "¶4", or "¶1, ¶7 and ¶8". */
export function paragraphText(telling: Telling, { paragraphs }: Resting): string {
  return list(telling, marks(telling, paragraphs));
}

export function source(telling: Telling, { paragraphs }: Resting): Paragraphs {
  return listed(telling, marks(telling, paragraphs)).map(({ text, place = -1 }) => {
    const paragraph = paragraphs[place];
    return { text, opens: paragraph === undefined ? undefined : placeOf(telling, paragraph) };
  });
}

function marks({ words }: Telling, paragraphs: readonly number[]): readonly string[] {
  return paragraphs.map((paragraph) => say(words, 'paragraph', { paragraph }));
}

/** Of all blocks that rest on a paragraph the one that rests on the fewest beside it, in what arrived last. */
function placeOf({ weekend, state, words }: Telling, paragraph: number): Place | undefined {
  const blocks = arrivedDocuments(weekend, state).flatMap((document) =>
    visibleBlocks(weekend, state, document)
      .filter(({ paragraphs }) => paragraphs.includes(paragraph))
      .map((block) => ({ document, block })),
  );
  const fewest = Math.min(...blocks.map(({ block }) => block.paragraphs.length));
  const found = blocks.findLast(({ block }) => block.paragraphs.length === fewest);
  return (
    found && {
      document: found.document,
      block: found.block.id,
      name: say(words, `doc.${found.document}.name`),
    }
  );
}
