/** A correction in two moves: the words that the line ran past are marked in its source, then its gaps filled again. */
import type { DocumentView } from '../../../present/desk-views.ts';
import type { CorrectionView } from '../../../present/kinds/correction.ts';
import { useNextInSight } from '../../browser/next-in-sight.ts';
import { useAnswer, useWords } from '../../context.ts';
import { filledIn, WireLine } from '../bulletin/WireLine.tsx';
import { Marks } from '../marks/Marks.tsx';
import { MarkingSheet } from '../marks/MarkingSheet.tsx';

interface Props {
  readonly view: CorrectionView;
}

export function Correction({ view }: Props) {
  const t = useWords();
  const answer = useAnswer(view.id);
  useNextInSight(Number(view.marked.length > 0));
  const verdict = view.feedback?.verdict ?? 'right';
  return (
    <div class="bulletin">
      <div class="correction__move">
        <h3>{t('correction.first')}</h3>
        <Marks view={view} />
      </div>
      <h3>{t('correction.second')}</h3>
      <WireLine
        view={view}
        slug={t('correction.slug')}
        // It is called a correction only where it corrects.
        stamp={t(verdict === 'right' ? 'correction.stamp' : `correction.stamp.${verdict}`)}
        onFill={(slots) => answer({ marked: view.marked, slots })}
      />
    </div>
  );
}

/** The source, ready for the highlighter. */
export function CorrectedSource({ view, document }: Props & { readonly document: DocumentView }) {
  const answer = useAnswer(view.id);
  return (
    <MarkingSheet
      view={view}
      document={document}
      onMark={(marked) => answer({ marked, slots: filledIn(view) })}
    />
  );
}

/** Said plainly of every slot filled again: what it has won back. */
export function CorrectionPrinted({ view }: Props) {
  const t = useWords();
  return (
    <ul class="correction__won">
      {view.refilled.map(({ label, as }) => (
        <li key={label}>{t(`correction.refilled.${as}`, { slot: label })}</li>
      ))}
    </ul>
  );
}
