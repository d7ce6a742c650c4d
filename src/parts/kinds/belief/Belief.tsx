/** Whether a report is believed: yes or no, and nothing in between. */
import type { BeliefView } from '../../../present/kinds/belief.ts';
import { useAnswer, useWords } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';
import { promptOf } from '../prompt.ts';

export function Belief({ view }: { readonly view: BeliefView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const asked = `asked-${view.id}`;
  return (
    <>
      <p class="note" id={asked}>
        {t('belief.asked')}
      </p>
      <Choices
        name={view.id}
        labelledBy={`${promptOf(view.id)} ${asked}`}
        options={view.options}
        chosen={view.chosen ? [view.chosen] : []}
        locked={view.locked}
        row
        onChoose={([chosen]) => answer(chosen === 'yes')}
      />
    </>
  );
}
