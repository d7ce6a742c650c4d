/** Whether a report is believed: yes or no, and nothing in between. */
import type { BeliefView } from '../../../present/kinds/belief.ts';
import { plain } from '../../../words/words.ts';
import { useAnswer, useWords } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';

export function Belief({ view }: { readonly view: BeliefView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  return (
    <>
      <p class="note">{t('belief.asked')}</p>
      <Choices
        name={view.id}
        legend={`${plain(view.prompt)} ${t('belief.asked')}`}
        hideLegend
        options={view.options}
        chosen={view.chosen ? [view.chosen] : []}
        locked={view.locked}
        row
        onChoose={([chosen]) => answer(chosen === 'yes')}
      />
    </>
  );
}
