/** The player's own needle on a proposition, with where it stood before. */
import type { CredenceView } from '../../../present/kinds/credence.ts';
import { useAnswer, useWords } from '../../context.ts';
import { DialControl } from '../../controls/DialControl.tsx';

export function Credence({ view }: { readonly view: CredenceView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  return (
    <>
      <DialControl
        question={view.id}
        label={view.proposition}
        view={view}
        locked={view.locked}
        onSet={answer}
      />
      {view.before !== undefined && <p class="note">{t('dial.before', { percent: view.before })}</p>}
    </>
  );
}
