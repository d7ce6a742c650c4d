/** Marks: each document as the class marked it, every phrase shaded by how many did, with the count. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import type { Telling } from '../../../../../present/telling.ts';
import { type MarkedDocument, markedDocuments } from '../../../../figures/marks.ts';
import { unplayed } from '../../../../telling.ts';
import { Aside } from '../Aside.tsx';
import { useShare } from '../counts.ts';
import { titleOf, phrasesIn, sourceOf } from '../in-words.ts';
import { MarkedSheet } from './MarkedSheet.tsx';
import { useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';

export function Marks({ results, taught: { production } }: ViewProps) {
  const t = useWords();
  const telling = unplayed(production);
  return (
    <div class="pictures">
      <p class="class-view__caption">{t('view.marks.caption')}</p>
      {markedDocuments(production.weekend, results).map((marked) => (
        <Marked key={marked.question} marked={marked} telling={telling} />
      ))}
    </div>
  );
}

/** At a glance: the one marking that the weekend's lesson names. */
export function MarksInBrief({ results, taught: { production, lesson } }: ViewProps) {
  const t = useWords();
  const marked = markedDocuments(production.weekend, results).find(
    ({ question }) => question === lesson.glance,
  );
  if (!marked) return null;
  return <Marked marked={marked} telling={unplayed(production)} caption={t('view.marks.caption')} />;
}

interface MarkedProps {
  readonly marked: MarkedDocument;
  readonly telling: Telling;
  readonly caption?: string;
}

function Marked({ marked, telling, caption }: MarkedProps) {
  const t = useWords();
  const count = useCount();
  const share = useShare();
  const id = `marks/${marked.question}`;
  const revealed = useRevealed()(id);
  const heading = titleOf(telling, marked.question);
  const texts = phrasesIn(telling, marked.document);
  const { pupils, found, past } = marked;
  const most = marked.phrases.reduce((one, other) => (other.pupils > one.pupils ? other : one));
  return (
    <ViewFrame
      id="marks"
      heading={heading}
      beside={
        <Aside
          of={count('view.marks.of', pupils, { document: sourceOf(telling, marked.document) })}
          reveals={{ id, of: heading }}
        />
      }
      finding={
        revealed
          ? t('view.marks.found', { found: share(found, pupils), past })
          : t('view.marks.most', { phrase: unquoted(texts[most.phrase]), count: share(most.pupils, pupils) })
      }
      {...(caption !== undefined && { caption })}
      table={<MarksTable {...{ marked, texts, revealed }} />}
    >
      <MarkedSheet {...{ telling, marked, revealed }} />
    </ViewFrame>
  );
}

interface TableProps {
  readonly marked: MarkedDocument;
  readonly texts: Readonly<Record<string, string>>;
  readonly revealed: boolean;
}

function MarksTable({ marked, texts, revealed }: TableProps) {
  const t = useWords();
  const share = useShare();
  const heads = ['phrase', 'pupils', ...(revealed ? ['part'] : [])];
  return (
    <DataTable
      heads={heads.map((head) => t(`view.marks.${head}`))}
      rows={marked.phrases.map(({ phrase, pupils, part }) => [
        texts[phrase] ?? '',
        share(pupils, marked.pupils),
        ...(revealed ? [t(`view.marks.part.${part}`)] : []),
      ])}
    />
  );
}

/** The sentence that names a phrase quotes it; marks of the document's own at its ends would stand there twice. */
function unquoted(phrase = ''): string {
  return phrase.replace(/^“|”$/g, '');
}
