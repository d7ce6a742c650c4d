/** One item of the side-by-side: its name and how it came out; on demand what was said, what the article says, and why. */
import { useState } from 'preact/hooks';
import type { ComparisonView } from '../../../present/panel-views.ts';
import type { ComparisonVerdict } from '../../../present/question-views.ts';
import { usePage } from '../context.ts';
import { useWords } from '../../../parts/context.ts';
import { Reason } from '../../../parts/controls/Reason.tsx';
import { Paragraphs } from '../../../parts/documents/Paragraphs.tsx';
import { Icon, type IconName } from '../../../parts/icons/icons.tsx';

/** Told apart by shape and word as well as by colour. */
const ICONS: Readonly<Record<ComparisonVerdict, IconName>> = {
  right: 'check',
  partly: 'dot',
  wrong: 'close',
  better: 'up',
  even: 'minus',
  worse: 'down',
  known: 'lock',
};

export function Comparison({ row }: { readonly row: ComparisonView }) {
  const t = useWords();
  return (
    <li class="compare__item" data-verdict={row.verdict}>
      <details>
        <summary>
          <h3>{row.item}</h3>
          <span class="compare__verdict">
            <Icon name={ICONS[row.verdict]} size={1.1} stroke={3.5} />
            <span>{row.verdictLabel}</span>
          </span>
        </summary>
        <p>{row.prompt}</p>
        <dl>
          <dt>{t('compare.yours')}</dt>
          <dd>{row.yours}</dd>
          <dt>{t('compare.article')}</dt>
          <dd>
            {row.article} <Paragraphs of={row.source} />
          </dd>
          <dt>{t('compare.why')}</dt>
          <dd>{row.why}</dd>
          <dt>{t('compare.credit')}</dt>
          <dd>{row.credit}</dd>
        </dl>
        <Contest row={row} />
      </details>
    </li>
  );
}

/** "I read it differently": the score stays, the reason is kept beside it. */
function Contest({ row }: { readonly row: ComparisonView }) {
  const { game } = usePage();
  const t = useWords();
  const [open, setOpen] = useState(row.contested !== '');
  if (!open) {
    return (
      <button type="button" class="button button--quiet" onClick={() => setOpen(true)}>
        {t('compare.contest')}
      </button>
    );
  }
  return (
    <div class="contest">
      <Reason
        label={t('compare.contest.reason')}
        kept={row.contested}
        onKeep={(reason) => game.move({ type: 'contest', question: row.question, reason })}
      />
    </div>
  );
}
