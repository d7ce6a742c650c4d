/** Where does the article stand? Three answers, over the needle the player filed. */
import { anchors } from '../../anchors.ts';
import type { StanceView } from '../../../present/kinds/stance.ts';
import { plain } from '../../../words/words.ts';
import { useAnswer, useWords } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';

export function Stance({ view }: { readonly view: StanceView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  return (
    <>
      <div class="window window--dial window--small" data-anchor={anchors.dial(view.id).id} />
      {view.ghost !== undefined && <p class="note">{t('stance.ghost', { percent: view.ghost })}</p>}
      <Choices
        name={view.id}
        legend={plain(view.prompt)}
        hideLegend
        options={view.options}
        chosen={view.chosen ? [view.chosen] : []}
        {...(view.correct ? { correct: [view.correct] } : {})}
        locked={view.locked}
        row
        onChoose={([id]) => {
          const stance = view.options.find((each) => each.id === id)?.id;
          if (stance) answer(stance);
        }}
      />
      {view.band && <p class="note">{t('stance.band', { low: view.band[0], high: view.band[1] })}</p>}
    </>
  );
}
