/** What one claim is to another: five relations, one to be chosen. The claims and their thread hang beside it (board/Web.tsx). */
import type { RelationView } from '../../../present/kinds/relation.ts';
import { useAnswer } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';
import { promptOf } from '../prompt.ts';

export function Relation({ view }: { readonly view: RelationView }) {
  const answer = useAnswer(view.id);
  // What was right stands on the thread.
  if (view.locked && view.chosen === view.correct) return null;
  return (
    <Choices
      name={view.id}
      labelledBy={promptOf(view.id)}
      options={view.options}
      chosen={view.chosen ? [view.chosen] : []}
      {...(view.correct ? { correct: [view.correct] } : {})}
      partly={view.feedback?.verdict === 'partly'}
      locked={view.locked}
      onChoose={([id]) => {
        const relation = view.options.find((each) => each.id === id)?.id;
        if (relation) answer(relation);
      }}
    />
  );
}
