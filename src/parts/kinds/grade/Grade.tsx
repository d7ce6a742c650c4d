/** The two-axis source grade: first the source by letter, then, apart from it, the information by number. */
import type { GradeView } from '../../../present/kinds/grade.ts';
import { useAnswer, useWords } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';

export function Grade({ view }: { readonly view: GradeView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const { letter, number } = view;
  return (
    <>
      <Choices
        name={`${view.id}-letter`}
        legend={t('grade.letter')}
        options={view.letters}
        chosen={letter ? [letter] : []}
        locked={view.locked}
        onChoose={([id]) => id !== undefined && answer({ letter: id, ...(number ? { number } : {}) })}
      />
      {letter && (
        <Choices
          name={`${view.id}-number`}
          legend={t('grade.number')}
          options={view.numbers}
          chosen={number ? [number] : []}
          locked={view.locked}
          onChoose={([id]) => id !== undefined && answer({ letter, number: id })}
        />
      )}
      {view.diagonal && <p class="note">{view.diagonal}</p>}
      {view.locked && <p class="note">{t('grade.accepted', { grades: view.accepted.join(', ') })}</p>}
    </>
  );
}
