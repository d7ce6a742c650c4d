/** The estimative word of a judgement: a list to choose from, typed into its place like any other word on the page. */
import type { EstimativeWord } from '../../../rules/weekend.ts';
import type { JudgementView } from '../../../present/kinds/judgement.ts';
import { useWords } from '../../context.ts';

interface Props {
  readonly view: JudgementView;
  readonly onChoose: (word: EstimativeWord) => void;
}

export function TypedWord({ view, onChoose }: Props) {
  const t = useWords();
  const choose = (value: string) => {
    const word = view.words.find((each) => each.id === value);
    if (word) onChoose(word.id);
  };
  return (
    <label class="typed-word" data-chosen={view.chosenWord !== undefined}>
      <span class="visually-hidden">{t('judgement.word.of', { proposition: view.proposition })}</span>
      <select
        value={view.chosenWord ?? ''}
        disabled={view.locked}
        aria-invalid={view.mismatch !== ''}
        aria-describedby={flagOf(view)}
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
  );
}

/** What is said where the word does not cover the number; empty where it does. */
export function WordFlag({ view }: { readonly view: JudgementView }) {
  return (
    <p id={flagOf(view)} class="flag">
      {view.mismatch}
    </p>
  );
}

function flagOf({ id }: JudgementView): string {
  return `mismatch-${id}`;
}
