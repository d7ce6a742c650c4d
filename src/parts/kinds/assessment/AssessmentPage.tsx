/** The assessment as it lies on the desk: a typed page with five judgements, their sources, a caveat; once filed, its copy. */
import { useRef } from 'preact/hooks';
import type { AssessmentView } from '../../../present/kinds/assessment.ts';
import { useLaidOut } from '../../browser/laid-out.ts';
import { useWords } from '../../context.ts';
import { Blank } from '../../controls/spoken.tsx';
import { GridTable } from '../grid/GridTable.tsx';
import { TypedLine } from '../judgement/TypedLine.tsx';
import { PAGE_DROP } from './Stamp.tsx';

export function AssessmentPage({ view }: { readonly view: AssessmentView }) {
  const t = useWords();
  const page = useRef<HTMLElement>(null);
  const wasLocked = useRef(view.locked);
  // What is stamped now is seen from its head on.
  useLaidOut(() => {
    if (view.locked && !wasLocked.current) page.current?.scrollIntoView({ block: 'start' });
    wasLocked.current = view.locked;
  }, [view.locked]);
  const caveat = view.caveats.find((each) => each.id === view.caveat)?.label;
  return (
    <article
      class="typed-page"
      data-filed={view.locked}
      data-drop={PAGE_DROP}
      aria-labelledby="assessment-head"
      ref={page}
    >
      <h2 class="typed-page__head" id="assessment-head">
        {view.head}
      </h2>
      {view.locked && <p class="typed-page__copy">{t('assessment.copy')}</p>}
      <ol class="typed-page__judgements">
        {view.judgements.map((judgement) => (
          <li key={judgement.id}>
            <TypedLine view={judgement} />
          </li>
        ))}
      </ol>
      {view.grids.map((sheet) => (
        <div key={sheet.question} class="typed-page__grid">
          <GridTable sheet={sheet} />
        </div>
      ))}
      <div class="typed-page__foot">
        <div class="typed-page__caveat">
          <p class="typed-line" data-typed data-blank={caveat === undefined}>
            {t('assessment.caveat.typed')} <span key={caveat}>{caveat ?? <Blank />}</span>
          </p>
          {view.note !== '' && (
            <p class="typed-line" data-typed>
              <span key={view.note}>{view.note}</span>
            </p>
          )}
        </div>
        {view.locked && (
          <p class="stamp" aria-hidden="true">
            {t('assessment.stamp')}
          </p>
        )}
      </div>
    </article>
  );
}
