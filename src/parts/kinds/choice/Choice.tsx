/** One answer of a few, or a fixed number of them. */
import type { ChoiceView } from '../../../present/kinds/choice.ts';
import { plain } from '../../../words/words.ts';
import { useAnswer, useCount } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';

export function Choice({ view }: { readonly view: ChoiceView }) {
  const count = useCount();
  const answer = useAnswer(view.id);
  return (
    <>
      {view.choose > 1 && (
        <p class="note">{count('choice.choose', view.choose, { chosen: view.chosen.length })}</p>
      )}
      <Choices
        name={view.id}
        legend={plain(view.prompt)}
        hideLegend
        options={view.options}
        chosen={view.chosen}
        correct={view.correct}
        locked={view.locked}
        many={view.choose}
        onChoose={answer}
      />
    </>
  );
}
