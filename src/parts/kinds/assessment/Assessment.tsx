/** What is done with the assessment: choose its caveat, add a line; once it is filed, take it along. */
import type { AssessmentView } from '../../../present/kinds/assessment.ts';
import { useAnswer, useCount, usePlay, useTake, useWords } from '../../context.ts';
import { mayTake } from '../../browser/download.ts';
import { Choices } from '../../controls/Choices.tsx';
import { chosenSources, saidOf } from '../judgement/TypedLine.tsx';
import { Stamp } from './Stamp.tsx';

/** The page itself lies on the desk: AssessmentPage. */
export function Assessment({ view }: { readonly view: AssessmentView }) {
  return view.locked ? null : <Draft view={view} />;
}

function Draft({ view }: { readonly view: AssessmentView }) {
  const play = usePlay();
  const t = useWords();
  const count = useCount();
  const answer = useAnswer(view.id);
  const caveat = view.caveat ? { caveat: view.caveat } : {};
  return (
    <>
      <Choices
        name={`${view.id}-caveat`}
        legend={t('assessment.caveat')}
        hideLegend
        options={view.caveats}
        chosen={view.caveat ? [view.caveat] : []}
        locked={false}
        onChoose={([id]) => id !== undefined && answer({ caveat: id, note: view.note })}
      />
      <label class="field">
        <span>{t('assessment.note')}</span>
        <textarea
          class="typed-field"
          rows={2}
          maxLength={400}
          value={view.note}
          onInput={(event) => play.draft(view.id, event.currentTarget.value)}
          onChange={(event) => answer({ ...caveat, note: event.currentTarget.value })}
        />
      </label>
      <Stamp />
      <p class="flag">{view.quarrels > 0 ? count('assessment.quarrels', view.quarrels) : ''}</p>
    </>
  );
}

/** The copy on the desk can be printed and taken along. */
export function Filed({ view }: { readonly view: AssessmentView }) {
  const t = useWords();
  const take = useTake();
  return (
    <>
      <p class="locked">{t('assessment.out')}</p>
      <div class="assessment__take">
        {mayTake() && (
          <button type="button" class="button" onClick={() => window.print()}>
            {t('assessment.print')}
          </button>
        )}
        <button type="button" class="button" onClick={() => take(t('assessment.file'), asText(view, t))}>
          {t('assessment.download')}
        </button>
      </div>
    </>
  );
}

/** The assessment as a plain text file. */
function asText(view: AssessmentView, t: ReturnType<typeof useWords>): string {
  const lines = view.judgements.map((judgement) =>
    t('assessment.line', {
      percent: judgement.percent ?? t('dial.unset.number'),
      word: judgement.wordLabel,
      proposition: judgement.proposition,
      said: saidOf(judgement),
      sources: chosenSources(judgement)
        .map((source) => source.label)
        .join(', '),
    }),
  );
  const caveat = view.caveats.find((each) => each.id === view.caveat)?.label ?? '';
  return [view.head, ...lines, caveat, view.note].filter(Boolean).join('\n\n');
}
