/** A document as it lies on the desk, and a few of its blocks by themselves. */
import { documentWithId } from '../rules/lookup.ts';
import type { Block, Document, DocumentId, Excerpt } from '../rules/weekend.ts';
import { rich, say, sayIfAny } from '../words/words.ts';
import type { DocumentView } from './desk-views.ts';
import { inkedIn } from './kinds/marks.ts';
import { cityOf, formatOf } from './looks.ts';
import { paragraphText } from './paragraphs.ts';
import type { Telling } from './telling.ts';

interface Sheet {
  readonly blocks: readonly Block[];
  /** It does not say who is speaking. */
  readonly silent: boolean;
  /** What is read on demand lies open. */
  readonly unfolded: boolean;
}

/** A document with these of its blocks. */
export function sheetView(
  telling: Telling,
  document: Document,
  { blocks, silent, unfolded }: Sheet,
): DocumentView {
  const { words, scenery } = telling;
  const { id, voices } = document;
  return {
    id,
    format: formatOf(scenery, id),
    name: say(words, `doc.${id}.name`),
    title: say(words, `doc.${id}.title`),
    date: say(words, `doc.${id}.date`),
    speaking: silent ? '' : say(words, `doc.${id}.speaking`),
    voices,
    city: cityOf(scenery),
    dress: dressOf(telling, id),
    blocks: blocks.map((block) => blockView(telling, document, block)),
    inked: inkedIn(telling, id),
    unfolded,
  };
}

/** A few blocks of a document, whether or not it has arrived: what is laid beside a question is there to be read. */
export function excerptView(telling: Telling, excerpt: Excerpt): DocumentView | undefined {
  const document = documentWithId(telling.weekend, excerpt.document);
  if (!document) return undefined;
  const blocks = document.blocks.filter(({ id }) => excerpt.blocks.includes(id));
  return sheetView(telling, document, { blocks, silent: false, unfolded: false });
}

/** The document's own line where its scenery says so, else what everything of its format carries. */
function dressOf({ words, scenery }: Telling, id: DocumentId): DocumentView['dress'] {
  const language = scenery.documents?.[id]?.dress;
  const own = language === undefined ? `document.dress.${formatOf(scenery, id)}` : `doc.${id}.dress`;
  const text = sayIfAny(words, own);
  return text === '' ? undefined : { text, language };
}

function blockView(telling: Telling, document: Document, block: Document['blocks'][number]) {
  const { words } = telling;
  const { id, role, speaker } = block;
  return {
    id,
    role,
    speaker: speaker === undefined ? '' : say(words, `doc.${document.id}.speaker.${speaker}`),
    text: rich(words, `doc.${document.id}.${id}`),
    source: paragraphText(telling, block),
  };
}
