/** The one-page assessment: five judgements with number, word and sources, a caveat, and then the stamp. */
import type { EstimativeWord } from '../../rules/weekend.ts';
import type { AssessmentView, JudgementView } from '../../store/question-views.ts';
import { useAnswer, usePage, useWords } from '../context.ts';
import { Choices } from './Choices.tsx';
import { WordSelect } from './Judgement.tsx';
import { download } from '../download.ts';

export function Assessment({ view }: { readonly view: AssessmentView }) {
  const t = useWords();
  return (
    <div class="assessment" data-filed={view.locked}>
      <h2 class="assessment__head">{t('assessment.head')}</h2>
      {view.locked ? <Filed view={view} /> : <Draft view={view} />}
    </div>
  );
}

/** As it is written: words can still be changed, a caveat is chosen. */
function Draft({ view }: { readonly view: AssessmentView }) {
  const { game } = usePage();
  const t = useWords();
  const answer = useAnswer(view.id);
  const caveat = view.caveat ? { caveat: view.caveat } : {};
  return (
    <>
      <ol>
        {view.judgements.map((judgement) => (
          <Line key={judgement.id} judgement={judgement} />
        ))}
      </ol>
      <Choices
        name={`${view.id}-caveat`}
        legend={t('assessment.caveat')}
        options={view.caveats}
        chosen={view.caveat ? [view.caveat] : []}
        locked={false}
        onChoose={([id]) => id !== undefined && answer({ caveat: id, note: view.note })}
      />
      <label class="field">
        <span>{t('assessment.note')}</span>
        <textarea
          rows={2}
          maxLength={400}
          value={view.note}
          onInput={(event) => game.draft(view.id, event.currentTarget.value)}
          onChange={(event) => answer({ ...caveat, note: event.currentTarget.value })}
        />
      </label>
      <p class="flag">{view.mismatches > 0 ? t('assessment.mismatches', { count: view.mismatches }) : ''}</p>
    </>
  );
}

/** As it went out: a page to read, print and take along. */
function Filed({ view }: { readonly view: AssessmentView }) {
  const t = useWords();
  const caveat = view.caveats.find((each) => each.id === view.caveat)?.label ?? '';
  return (
    <>
      <ol>
        {view.judgements.map((judgement) => (
          <li key={judgement.id}>
            <p>
              <b>{t('dial.value', { percent: judgement.percent ?? 50, word: chosenWord(judgement) })}</b>{' '}
              <span>{judgement.proposition}</span>
            </p>
            <p class="note">{leansOn(judgement, t)}</p>
          </li>
        ))}
      </ol>
      <p key={caveat}>{caveat}</p>
      {view.note !== '' && <p key={view.note}>{view.note}</p>}
      <div class="assessment__take">
        <span class="stamp" aria-hidden="true">
          {t('assessment.stamp')}
        </span>
        <button type="button" class="button" onClick={() => window.print()}>
          {t('assessment.print')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(t('assessment.file'), asText(view, caveat, t))}
        >
          {t('assessment.download')}
        </button>
      </div>
    </>
  );
}

function Line({ judgement }: { readonly judgement: JudgementView }) {
  const t = useWords();
  const answer = useAnswer(judgement.id);
  const sources = chosenSources(judgement);
  const reword = (word: EstimativeWord) =>
    answer({ percent: judgement.percent ?? 50, word, sources: sources.map((source) => source.id) });
  return (
    <li>
      <p>
        <b>{t('percent', { percent: judgement.percent ?? 50 })}</b> <span>{judgement.proposition}</span>
      </p>
      <WordSelect view={judgement} onChoose={reword} />
      <p class="note">{leansOn(judgement, t)}</p>
    </li>
  );
}

function chosenSources(judgement: JudgementView): JudgementView['sources'] {
  return judgement.sources.filter((source) => source.chosen);
}

function chosenWord(judgement: JudgementView): string {
  return judgement.words.find((each) => each.id === judgement.chosenWord)?.label ?? '';
}

function leansOn(judgement: JudgementView, t: Say): string {
  const sources = chosenSources(judgement).map((source) => source.label);
  return t('assessment.leans', { sources: sources.join(', ') });
}

type Say = ReturnType<typeof useWords>;

/** The assessment as a plain text file. */
function asText(view: AssessmentView, caveat: string, t: Say): string {
  const lines = view.judgements.map((judgement) =>
    t('assessment.line', {
      percent: judgement.percent ?? 50,
      word: chosenWord(judgement),
      proposition: judgement.proposition,
      sources: chosenSources(judgement)
        .map((source) => source.label)
        .join(', '),
    }),
  );
  return [t('assessment.head'), ...lines, caveat, view.note].filter(Boolean).join('\n\n');
}
