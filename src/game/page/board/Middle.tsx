/** What stands in the middle of the board: the question of the weekend with its count of threads, and the joint. */
import type { BoardView, HungJoint } from '../../../present/desk-views.ts';
import { useCount, useWords } from '../../../parts/context.ts';
import { GridTable } from '../../../parts/kinds/grid/GridTable.tsx';
import { PersonDisc } from '../../../parts/icons/people.tsx';

interface Props {
  readonly board: BoardView;
  readonly onReplay: () => void;
}

export function Middle({ board, onReplay }: Props) {
  const t = useWords();
  const count = useCount();
  const { length } = board.threads;
  return (
    <div class="wall__middle">
      <p class="wall__question" data-keeps-clear="">
        <b key={board.question}>{board.question}</b>
        <span key={length}>{length === 0 ? t('board.threads.none') : count('board.threads', length)}</span>
      </p>
      <button type="button" class="button wall__replay" data-keeps-clear="" onClick={onReplay}>
        {t('board.replay')}
      </button>
      {board.joint && <Tied joint={board.joint} />}
      {board.grids.map((sheet) => (
        <div key={sheet.question} class="wall__grid" data-keeps-clear="">
          <GridTable sheet={sheet} bare />
        </div>
      ))}
    </div>
  );
}

/** Two unnamed officials, side by side or slid into one. */
function Tied({ joint }: { readonly joint: HungJoint }) {
  const t = useWords();
  return (
    <p class="wall__joint" data-people={joint.people} data-keeps-clear="">
      <span class="wall__pair" aria-hidden="true">
        <PersonDisc person="unnamed" size={2.75} />
        <PersonDisc person="unnamed" size={2.75} />
      </span>
      <span>
        {t('board.joint', { sources: joint.sources })} <b>{joint.label}</b>
      </span>
    </p>
  );
}
