/** A claim pinned to the board: its number, its source, since when, what it says, and what it is tied to. */
import type { BoardView, PinnedClaim } from '../../../present/desk-views.ts';
import { usePage } from '../context.ts';
import { useWords } from '../../../parts/context.ts';
import { Icon } from '../../../parts/icons/icons.tsx';
import { SourcePicture } from '../../../parts/icons/sources.tsx';
import { SmallChain } from './SmallChain.tsx';

interface Props {
  readonly claim: PinnedClaim;
  readonly board: BoardView;
  /** The pointer or the focus has come to it. */
  readonly onTouch: () => void;
}

export function Pinned({ claim, board, onTouch }: Props) {
  const t = useWords();
  const { show } = usePage();
  // A chain leads back from a document; it hangs under the first claim of it.
  const first = board.claims.find((each) => each.document === claim.document);
  const chains = first === claim ? board.chains.filter((each) => each.document === claim.document) : [];
  return (
    <li
      class="pinned"
      data-side={claim.side}
      data-lane={claim.lane}
      data-number={claim.number}
      onPointerEnter={onTouch}
      onFocusIn={onTouch}
    >
      <div class="pinned__card" data-hangs={claim.id}>
        <p class="pinned__tag" data-keeps-clear="">
          <b>{claim.number}</b>
          <time dateTime={claim.iso}>{claim.clock}</time>
        </p>
        <SourcePicture format={claim.format} />
        <div>
          <button type="button" class="pinned__source" onClick={() => show('document', claim.document)}>
            {claim.source}
          </button>
          <span class="visually-hidden">{t('claim.says')}</span>
          <p class="pinned__text">
            <span key={claim.text}>{claim.text}</span>
          </p>
        </div>
      </div>
      <Ties claim={claim} board={board} />
      {chains.map((chain) => (
        <SmallChain key={chain.question} chain={chain} />
      ))}
    </li>
  );
}

/** What a claim is tied to, in words: beside the threads of a wide board for those who do not see them. */
function Ties({ claim, board }: Pick<Props, 'claim' | 'board'>) {
  const t = useWords();
  const ties = board.threads.filter(({ from, to }) => from === claim.id || to === claim.id);
  if (ties.length === 0) return null;
  const other = (id: string) => board.claims.find((each) => each.id === id)?.source ?? '';
  return (
    <ul class="ties">
      {ties.map(({ question, from, to, relation, label, instead }) => (
        <li key={question}>
          <span>{t('board.tied', { source: other(from === claim.id ? to : from) })}</span>{' '}
          <b class="chip">
            <Icon name={relation} size={1.1} stroke={3.5} /> {label}
          </b>
          {instead !== '' && <i>{t('board.thread.wrong', { relation: instead })}</i>}
        </li>
      ))}
    </ul>
  );
}
