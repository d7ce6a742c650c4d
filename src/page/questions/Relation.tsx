/** A thread between two claims: pulled from its pin to a relation, or the relation chosen. */
import { useRef } from 'preact/hooks';
import type { ClaimView, RelationView } from '../../store/question-views.ts';
import { plain } from '../../content/words.ts';
import { useAnswer, usePage, useWords } from '../context.ts';
import { startDrag, under } from '../drag.ts';
import { SourcePicture } from '../tokens/sources.tsx';
import { Choices } from './Choices.tsx';

export function Relation({ view }: { readonly view: RelationView }) {
  const { game } = usePage();
  const answer = useAnswer(view.id);
  const relate = (id: string | undefined) => {
    const relation = view.options.find((each) => each.id === id)?.id;
    if (relation) answer(relation);
    else game.hold(undefined);
  };
  const pair = useRef<HTMLDivElement>(null);
  const pull = (event: PointerEvent) =>
    startDrag(event, {
      move: ({ x, y }) => game.hold({ holds: 'thread', question: view.id, x, y }),
      drop(point) {
        const target = under(point, 'data-drop')?.replace(`${view.id}:`, '');
        if (target !== 'to') return relate(target);
        // The thread hangs on the other claim; what it says is still to be chosen.
        pair.current?.querySelector('input')?.focus();
      },
      cancel: () => game.hold(undefined),
    });
  return (
    <div class="pair" ref={pair}>
      <ClaimCard claim={view.from} anchor={`claim:${view.id}:from`}>
        {!view.locked && <span class="pin-handle" data-toy="thread" onPointerDown={pull} />}
      </ClaimCard>
      <Choices
        name={view.id}
        legend={plain(view.prompt)}
        hideLegend
        options={view.options}
        chosen={view.chosen ? [view.chosen] : []}
        {...(view.correct ? { correct: [view.correct] } : {})}
        locked={view.locked}
        onChoose={([id]) => relate(id)}
      />
      <ClaimCard claim={view.to} anchor={`claim:${view.id}:to`} drop={`${view.id}:to`} />
    </div>
  );
}

interface CardProps {
  readonly claim: ClaimView;
  readonly anchor: string;
  /** Where a thread may be let go. */
  readonly drop?: string;
  readonly children?: preact.ComponentChildren;
}

/** A claim as it hangs on the board: who says it, in how few words. */
export function ClaimCard({ claim, anchor, drop, children }: CardProps) {
  const t = useWords();
  return (
    <div class="claim" data-anchor={anchor} data-drop={drop}>
      <SourcePicture format={claim.format} />
      <p>
        <b key={claim.source}>{claim.source}</b> <span class="visually-hidden">{t('claim.says')}</span>
        <span key={claim.text}>{claim.text}</span>
      </p>
      {children}
    </div>
  );
}
