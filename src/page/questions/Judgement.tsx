/** One judgement of the assessment: its number, the word that says it, and the sources it leans on. */
import type { EstimativeWord } from '../../rules/weekend.ts';
import type { JudgementView } from '../../store/question-views.ts';
import { useAnswer, useWords } from '../context.ts';
import { DialControl } from './DialControl.tsx';

export function Judgement({ view }: { readonly view: JudgementView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const chosen = view.sources.filter((source) => source.chosen).map((source) => source.id);
  const revise = (change: { percent?: number; word?: EstimativeWord; sources?: readonly string[] }) =>
    answer({
      percent: view.percent ?? 50,
      sources: chosen,
      ...(view.chosenWord ? { word: view.chosenWord } : {}),
      ...change,
    });
  const choose = (id: string, on: boolean) =>
    revise({
      sources: view.sources.filter((each) => (each.id === id ? on : each.chosen)).map((each) => each.id),
    });
  return (
    <>
      <DialControl
        question={view.id}
        label={view.proposition}
        view={view}
        locked={view.locked}
        onSet={(percent) => revise({ percent })}
      />
      {view.before !== undefined && <p class="note">{t('dial.before', { percent: view.before })}</p>}
      <WordSelect view={view} onChoose={(word) => revise({ word })} />
      <fieldset class="sources" disabled={view.locked}>
        <legend>{t('judgement.sources')}</legend>
        {view.sources.map((source) => (
          <label class="tick" key={source.id}>
            <input
              type="checkbox"
              checked={source.chosen}
              onChange={(event) => choose(source.id, event.currentTarget.checked)}
            />
            <span>{source.label}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface WordProps {
  readonly view: JudgementView;
  readonly onChoose: (word: EstimativeWord) => void;
}

/** The word for the number; flagged where it does not cover it. Used here and on the page that files. */
export function WordSelect({ view, onChoose }: WordProps) {
  const t = useWords();
  const flag = `mismatch-${view.id}`;
  const choose = (value: string) => {
    const word = view.words.find((each) => each.id === value);
    if (word) onChoose(word.id);
  };
  return (
    <div class="field">
      <label>
        <span>{t('judgement.word')}</span>
        <select
          value={view.chosenWord ?? ''}
          disabled={view.locked}
          aria-invalid={view.mismatch !== ''}
          aria-describedby={flag}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="" disabled>
            {t('judgement.word.choose')}
          </option>
          {view.words.map((word) => (
            <option key={word.id} value={word.id}>
              {word.label}
            </option>
          ))}
        </select>
      </label>
      <p id={flag} class="flag">
        {view.mismatch}
      </p>
    </div>
  );
}
