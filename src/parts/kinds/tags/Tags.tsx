/** A source's label, filled in: named or not, how many, in what voice. */
import type { TagsView } from '../../../present/kinds/tags.ts';
import { plain } from '../../../words/words.ts';
import { useAnswer } from '../../context.ts';
import { useNextInSight } from '../../browser/next-in-sight.ts';
import { Choices } from '../../controls/Choices.tsx';
import { promptOf } from '../prompt.ts';

export function Tags({ view }: { readonly view: TagsView }) {
  const answer = useAnswer(view.id);
  const chosen = Object.fromEntries(
    view.fields.flatMap(({ id, chosen: value }) => (value ? [[id, value]] : [])),
  );
  useNextInSight(Object.keys(chosen).length);
  return (
    <div class="tags">
      {view.fields.map((field) => (
        <Choices
          key={field.id}
          name={`${view.id}-${field.id}`}
          // What is asked once stands in the prompt.
          {...(field.label === plain(view.prompt)
            ? { labelledBy: promptOf(view.id) }
            : { legend: field.label })}
          options={field.values}
          chosen={field.chosen ? [field.chosen] : []}
          {...(field.correct ? { correct: [field.correct] } : {})}
          locked={view.locked}
          row
          onChoose={([value]) => value !== undefined && answer({ ...chosen, [field.id]: value })}
        />
      ))}
    </div>
  );
}
