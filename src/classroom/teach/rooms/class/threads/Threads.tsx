/** Threads: what the class tied each as, at the first try and after the check; once revealed, the key and its neighbours in brackets. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import { claimView } from '../../../../../present/board.ts';
import type { Telling } from '../../../../../present/telling.ts';
import { type TiedRelation, type TiedThread, tiedThreads } from '../../../../figures/threads.ts';
import { unplayed } from '../../../../telling.ts';
import { Aside } from '../Aside.tsx';
import { CountBar } from '../CountBar.tsx';
import { useShare } from '../counts.ts';
import { titleOf } from '../in-words.ts';
import { Judged } from '../Judged.tsx';
import { useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import type { ViewProps } from '../view-props.ts';

export function Threads({ results, taught: { production } }: ViewProps) {
  const telling = unplayed(production);
  return (
    <div class="pictures">
      {tiedThreads(production.weekend, results).map((thread) => (
        <Thread key={thread.question} thread={thread} telling={telling} />
      ))}
    </div>
  );
}

function Thread({ thread, telling }: { readonly thread: TiedThread; readonly telling: Telling }) {
  const t = useWords();
  const count = useCount();
  const share = useShare();
  const id = `threads/${thread.question}`;
  const revealed = useRevealed()(id);
  const { pupils, relations, changed } = thread;
  const [from, to] = [claimView(telling, thread.from), claimView(telling, thread.to)];
  const heading = t('view.threads.between', { from: from.source, to: to.source });
  const tried = relations.some(({ first }) => first !== undefined);
  const right = relations.find(({ stands }) => stands === 'right');
  const most = relations.reduce((one, other) => (other.pupils > one.pupils ? other : one));
  const tries = tried ? 'tried' : 'once';
  return (
    <ViewFrame
      id="threads"
      heading={heading}
      beside={
        <Aside
          of={count('view.threads.of', pupils, { step: titleOf(telling, thread.question) })}
          reveals={{ id, of: heading }}
        />
      }
      finding={
        revealed
          ? t(`view.threads.right.${tries}`, {
              count: share(right?.pupils ?? 0, pupils),
              first: right?.first ?? 0,
            })
          : t(`view.threads.most.${tries}`, {
              relation: t(`relation.${most.relation}`),
              count: share(most.pupils, pupils),
              changed,
            })
      }
      table={
        <DataTable
          heads={['relation', ...(tried ? ['first', 'last'] : ['tied'])].map((head) =>
            t(`view.threads.${head}`),
          )}
          rows={relations.map(({ relation, first, pupils: last }) => [
            t(`relation.${relation}`),
            ...(first === undefined ? [] : [String(first)]),
            String(last),
          ])}
        />
      }
    >
      <blockquote class="claims">
        <p>{from.text}</p>
        <p>{to.text}</p>
      </blockquote>
      <ul class="relation-counts">
        {relations.map((relation) => (
          <Relation key={relation.relation} {...{ relation, pupils, revealed }} />
        ))}
      </ul>
      {tried && (
        <ul class="legend">
          <li>
            <i class="sample" data-look="first" aria-hidden="true" /> {t('view.threads.first')}
          </li>
          <li>
            <i class="sample" aria-hidden="true" /> {t('view.threads.last')}
          </li>
        </ul>
      )}
    </ViewFrame>
  );
}

interface RelationProps {
  readonly relation: TiedRelation;
  readonly pupils: number;
  readonly revealed: boolean;
}

function Relation({ relation: { relation, stands, first, pupils: last }, pupils, revealed }: RelationProps) {
  const t = useWords();
  const name = t(`relation.${relation}`);
  return (
    <li>
      <span class="relation-counts__name">
        {revealed && stands === 'near' ? t('view.threads.near', { relation: name }) : name}{' '}
        {revealed && stands === 'right' && <Judged as="right" word={t('view.judged.key')} />}
      </span>
      <span class="relation-counts__bars">
        {first !== undefined && <CountBar pupils={first} of={pupils} look="first" />}
        <CountBar pupils={last} of={pupils} />
      </span>
    </li>
  );
}
