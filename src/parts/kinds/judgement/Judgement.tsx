/** The needle of one judgement; what the page says of it beside the number stands on the sheet. */
import type { JudgementView } from '../../../present/kinds/judgement.ts';
import type { DocumentId, Stance } from '../../../rules/weekend.ts';
import { useAnswer, useWords } from '../../context.ts';
import { DialControl } from '../../controls/DialControl.tsx';

export function Judgement({ view }: { readonly view: JudgementView }) {
  const t = useWords();
  const revise = useRevise(view);
  return (
    <>
      <DialControl
        question={view.id}
        label={view.proposition}
        view={view}
        locked={view.locked}
        onSet={(percent) => revise({ percent })}
      />
      {view.before !== undefined && <p class="note">{t('dial.before', { percent: view.before })}</p>}
    </>
  );
}

interface Change {
  readonly percent?: number;
  readonly stance?: Stance;
  readonly sources?: readonly DocumentId[];
}

/** Answers a judgement with one part of it changed. */
export function useRevise({ id, percent, stance, sources }: JudgementView): (change: Change) => void {
  const answer = useAnswer(id);
  return (change) =>
    answer({
      sources: sources.filter((source) => source.chosen).map((source) => source.id),
      ...(percent === undefined ? {} : { percent }),
      ...(stance === undefined ? {} : { stance }),
      ...change,
    });
}
