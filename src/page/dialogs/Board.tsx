/** The board at a glance: every claim so far, and every thread between two of them. */
import type { Screen } from '../../store/screen.ts';
import { useWords } from '../context.ts';
import { ClaimCard } from '../questions/Relation.tsx';
import { Icon } from '../tokens/icons.tsx';

export function Board({ screen }: { readonly screen: Screen }) {
  const t = useWords();
  if (screen.room === 'title' || screen.board.claims.length === 0) return <p>{t('board.empty')}</p>;
  const { claims, threads } = screen.board;
  const claim = (id: string) => claims.find((each) => each.id === id);
  return (
    <div class="glance">
      <h3>{t('board.claims')}</h3>
      <ul class="glance__claims">
        {claims.map((each) => (
          <li key={each.id}>
            <ClaimCard claim={each} anchor={`glance:${each.id}`} />
          </li>
        ))}
      </ul>
      <h3>{t('board.threads')}</h3>
      {threads.length === 0 && <p>{t('board.threads.none')}</p>}
      <ul class="glance__threads">
        {threads.map((thread) => (
          <li key={thread.question} data-relation={thread.relation}>
            <span>{claim(thread.from)?.source}</span>
            <b class="chip">
              <Icon name={thread.relation} /> {thread.label}
            </b>
            <span>{claim(thread.to)?.source}</span>
            {thread.instead !== '' && <i>{t('board.thread.wrong', { relation: thread.instead })}</i>}
          </li>
        ))}
      </ul>
    </div>
  );
}
