/** One answer of a few, or a fixed number of them. */
import type { ChoiceView } from '../../../present/kinds/choice.ts';
import { useAnswer, useCount } from '../../context.ts';
import { GridTable } from '../grid/GridTable.tsx';
import { Choices } from '../../controls/Choices.tsx';
import { useSaidAnew } from '../../controls/spoken.tsx';
import { promptOf } from '../prompt.ts';

export function Choice({ view }: { readonly view: ChoiceView }) {
  const count = useCount();
  const answer = useAnswer(view.id);
  const chosen = view.choose > 1 ? count('choice.choose', view.choose, { chosen: view.chosen.length }) : '';
  useSaidAnew(chosen);
  return (
    <>
      {chosen && <p class="note">{chosen}</p>}
      <Choices
        name={view.id}
        labelledBy={promptOf(view.id)}
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

/** A claim laid on the grid whose cells are asked for: the one it changes is lit once that is locked. */
export function LaidOnGrid({ view: { laid } }: { readonly view: ChoiceView }) {
  return (
    laid && (
      <article class="laid" aria-label={laid.claim.source}>
        <blockquote class="laid__claim">
          <b>{laid.claim.source}</b> <span>{laid.claim.text}</span>
        </blockquote>
        <GridTable sheet={laid.sheet} bare />
      </article>
    )
  );
}
