/** One judgement of the assessment: its number, the word that says it, and the sources it leans on. */
import type { EstimativeWord } from '../../../rules/weekend.ts';
import type { JudgementView } from '../../../present/kinds/judgement.ts';
import { useAnswer, useWords } from '../../context.ts';
import { SourcePicture } from '../../icons/sources.tsx';
import { DialControl } from '../../controls/DialControl.tsx';
import { TypedWord, WordFlag } from './TypedWord.tsx';

export function Judgement({ view }: { readonly view: JudgementView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const chosen = view.sources.filter((source) => source.chosen).map((source) => source.id);
  const revise = (change: { percent?: number; word?: EstimativeWord; sources?: readonly string[] }) =>
    answer({
      sources: chosen,
      ...(view.percent === undefined ? {} : { percent: view.percent }),
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
      <div class="typed-slip">
        <p class="typed-slip__label" aria-hidden="true">
          {t('judgement.word')}
        </p>
        <TypedWord view={view} onChoose={(word) => revise({ word })} />
      </div>
      <WordFlag view={view} />
      <Leaning view={view} onChoose={choose} />
    </>
  );
}

interface LeaningProps {
  readonly view: JudgementView;
  readonly onChoose: (id: string, on: boolean) => void;
}

/** The file once more, as small pictures: those that hold this judgement up are laid out on paper. */
function Leaning({ view, onChoose }: LeaningProps) {
  const t = useWords();
  return (
    <fieldset class="sources" disabled={view.locked}>
      <legend>{t('judgement.sources')}</legend>
      {view.sources.map((source) => (
        <label class="source-slip" key={source.id} data-chosen={source.chosen}>
          <input
            type="checkbox"
            checked={source.chosen}
            onChange={(event) => onChoose(source.id, event.currentTarget.checked)}
          />
          <SourcePicture format={source.format} width={2.25} />
          <span>{source.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
