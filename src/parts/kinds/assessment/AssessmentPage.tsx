/** The assessment as it lies on the desk: a typed page with five judgements, their sources, a caveat; once filed, its copy. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EstimativeWord } from '../../../rules/weekend.ts';
import type { AssessmentView } from '../../../present/kinds/assessment.ts';
import type { JudgementView } from '../../../present/kinds/judgement.ts';
import { useAnswer, useWords } from '../../context.ts';
import { SourcePicture } from '../../icons/sources.tsx';
import { TypedWord, WordFlag } from '../judgement/TypedWord.tsx';

export function AssessmentPage({ view }: { readonly view: AssessmentView }) {
  const t = useWords();
  const page = useRef<HTMLElement>(null);
  // What is stamped is seen from its head on.
  useLayoutEffect(() => {
    if (view.locked) page.current?.scrollIntoView({ block: 'start' });
  }, [view.locked]);
  const caveat = view.caveats.find((each) => each.id === view.caveat)?.label;
  return (
    <article class="typed-page" data-filed={view.locked} aria-labelledby="assessment-head" ref={page}>
      <h2 class="typed-page__head" id="assessment-head">
        {view.head}
      </h2>
      {view.locked && <p class="typed-page__copy">{t('assessment.copy')}</p>}
      <ol class="typed-page__judgements">
        {view.judgements.map((judgement) => (
          <li key={judgement.id}>
            {view.locked ? <TypedLine judgement={judgement} /> : <DraftLine judgement={judgement} />}
          </li>
        ))}
      </ol>
      <div class="typed-page__foot">
        <div class="typed-page__caveat">
          <p class="typed-line" data-typed data-blank={caveat === undefined}>
            {t('assessment.caveat.typed')} <span key={caveat}>{caveat ?? t('bulletin.blank')}</span>
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

/** As it is written: the word can still be changed. */
function DraftLine({ judgement }: { readonly judgement: JudgementView }) {
  const t = useWords();
  const answer = useAnswer(judgement.id);
  const sources = chosenSources(judgement).map((source) => source.id);
  const { percent } = judgement;
  const reword = (word: EstimativeWord) =>
    answer({ ...(percent === undefined ? {} : { percent }), word, sources });
  return (
    <>
      <div class="typed-line typed-line--number">
        <span>{percent === undefined ? t('dial.unset.number') : t('percent', { percent })}</span>
        <TypedWord view={judgement} onChoose={reword} />
        <Sources judgement={judgement} />
      </div>
      <p class="typed-line">{judgement.proposition}</p>
      <WordFlag view={judgement} />
    </>
  );
}

/** As it went out. */
function TypedLine({ judgement }: { readonly judgement: JudgementView }) {
  const t = useWords();
  const percent = judgement.percent ?? t('dial.unset.number');
  return (
    <>
      <div class="typed-line typed-line--number" data-typed>
        <span>{t('dial.value', { percent, word: chosenWord(judgement) })}</span>
        <Sources judgement={judgement} />
      </div>
      <p class="typed-line" data-typed>
        {judgement.proposition}
      </p>
    </>
  );
}

function Sources({ judgement }: { readonly judgement: JudgementView }) {
  const t = useWords();
  return (
    <ul class="leans" aria-label={t('judgement.sources')}>
      {chosenSources(judgement).map((source) => (
        <li key={source.id}>
          <SourcePicture format={source.format} width={1.75} />
          <span class="visually-hidden">{source.label}</span>
        </li>
      ))}
    </ul>
  );
}

export function chosenSources(judgement: JudgementView): JudgementView['sources'] {
  return judgement.sources.filter((source) => source.chosen);
}

export function chosenWord(judgement: JudgementView): string {
  return judgement.words.find((each) => each.id === judgement.chosenWord)?.label ?? '';
}
