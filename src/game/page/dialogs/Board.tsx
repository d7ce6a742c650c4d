/** The board at a glance: every claim since when it hangs, the threads between them, the chain, the joint, and how it grew. */
import { useRef } from 'preact/hooks';
import type { BoardView, ThreadView } from '../../../present/desk-views.ts';
import type { CaseFile } from '../../../present/screen.ts';
import { wantsStillness } from '../../../parts/browser/appearance.ts';
import { MapGround } from '../board/MapGround.tsx';
import { Middle } from '../board/Middle.tsx';
import { Pinned } from '../board/Pinned.tsx';
import { replay } from '../board/replay.ts';
import { usePage } from '../context.ts';
import { useWords } from '../../../parts/context.ts';
import { pluck, Pins, type Spun, Strands } from '../../../parts/thread/Threads.tsx';
import { useHung } from '../../../parts/thread/useHung.ts';
import { Lines } from '../board/Lines.tsx';
import { Icon } from '../../../parts/icons/icons.tsx';

export function Board({ board, lines }: Pick<CaseFile, 'board' | 'lines'>) {
  const t = useWords();
  return (
    <>
      {board.claims.length > 0 ? <Hung board={board} /> : <p>{t('board.empty')}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
    </>
  );
}

function Hung({ board }: { readonly board: BoardView }) {
  const t = useWords();
  const { game } = usePage();
  const hanging = useRef<HTMLDivElement>(null);
  const { claims, threads } = board;
  const hung = useHung(
    hanging,
    threads.map(({ question, from, to }) => ({ name: question, from, to })),
  );
  const spun = hung.flatMap((thread): Spun[] => {
    const tied = threads.find(({ question }) => question === thread.name);
    return tied ? [{ ...thread, relation: tied.relation, between: `${tied.from} ${tied.to}` }] : [];
  });
  const still = () => wantsStillness(game.store.getState().settings);
  const touch = (id: string) => {
    const names = threads.filter(({ from, to }) => from === id || to === id).map((each) => each.question);
    if (hanging.current && !still()) pluck(hanging.current, spun, names);
  };
  return (
    <div class="wall" data-map={board.map} ref={hanging}>
      <MapGround />
      <Strands threads={spun} />
      <Middle board={board} onReplay={() => hanging.current && replay(hanging.current, still())} />
      <h3 class="visually-hidden">{t('board.claims')}</h3>
      <ol class="wall__claims">
        {claims.map((claim) => (
          <Pinned key={claim.id} claim={claim} board={board} onTouch={() => touch(claim.id)} />
        ))}
      </ol>
      <Pins threads={spun} />
      {threads.map((thread) => (
        <Chip key={thread.question} thread={thread} at={spun.find(({ name }) => name === thread.question)} />
      ))}
    </div>
  );
}

/** A relation as a word on its thread; the cards say it too, so that it is read once. */
function Chip({ thread, at }: { readonly thread: ThreadView; readonly at: Spun | undefined }) {
  const style = at ? { '--x': `${at.chip.x}px`, '--y': `${at.chip.y}px` } : { visibility: 'hidden' };
  return (
    <b
      class="chip chip--hung"
      aria-hidden="true"
      data-word={thread.question}
      data-between={`${thread.from} ${thread.to}`}
      data-wrong={thread.instead !== ''}
      style={style}
    >
      <Icon name={thread.relation} size={1.1} stroke={3.5} /> {thread.label}
    </b>
  );
}
