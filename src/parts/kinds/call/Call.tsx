/** A telephone and the library's index cards: one of them is asked for. */
import type { CallView } from '../../../present/kinds/call.ts';
import { useAnswer } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';
import { promptOf } from '../prompt.ts';
import { Telephone } from './Telephone.tsx';

export function Call({ view }: { readonly view: CallView }) {
  const answer = useAnswer(view.id);
  // What was asked for lies on the desk now.
  if (view.locked) return null;
  return (
    <div class="call">
      <Telephone />
      <Choices
        name={view.id}
        labelledBy={promptOf(view.id)}
        options={view.slips}
        chosen={view.chosen ? [view.chosen] : []}
        locked={false}
        onChoose={([slip]) => slip !== undefined && answer(slip)}
      />
    </div>
  );
}
