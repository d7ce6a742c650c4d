/** A chain as the class walked it: the orders given, the commonest first, and once revealed where they break. */
import { DataTable } from '../../../../../parts/charts/DataTable.tsx';
import { useCount, useWords } from '../../../../../parts/context.ts';
import type { Telling } from '../../../../../present/telling.ts';
import type { WalkedChain } from '../../../../figures/labels.ts';
import { Aside } from '../Aside.tsx';
import { CountBar } from '../CountBar.tsx';
import { useShare } from '../counts.ts';
import { titleOf } from '../in-words.ts';
import { useRevealed } from '../Reveal.tsx';
import { ViewFrame } from '../ViewFrame.tsx';

/** The others stand in the table. */
const SHOWN = 4;

export function Chain({ chain, telling }: { readonly chain: WalkedChain; readonly telling: Telling }) {
  const t = useWords();
  const count = useCount();
  const share = useShare();
  const { question, pupils, orders, key, breaks, whole } = chain;
  const id = `labels/${question}`;
  const revealed = useRevealed()(id);
  const heading = titleOf(telling, question);
  const link = (each: string) => t(`q.${question}.link.${each}`);
  const further = orders.length - SHOWN;
  return (
    <ViewFrame
      id="labels"
      heading={heading}
      beside={<Aside of={count('view.pupils', pupils)} reveals={{ id, of: heading }} />}
      finding={
        revealed
          ? t('view.chain.whole', { count: share(whole, pupils) })
          : count('view.chain.orders', orders.length, { most: share(orders[0]?.pupils ?? 0, pupils) })
      }
      table={
        <DataTable
          heads={[t('view.chain.order'), t('view.pupils')]}
          rows={orders.map(({ links, pupils: same }) => [links.map(link).join(' ← '), String(same)])}
        />
      }
    >
      <ol class="orders">
        {orders.slice(0, SHOWN).map(({ links, pupils: same }) => (
          <li key={links.join()}>
            <CountBar pupils={same} of={pupils} />
            <ol class="order" data-key={(revealed && links.join() === key.join()) || undefined}>
              {links.map((each, at) => (
                <li key={each} data-off={(revealed && key[at] !== each) || undefined}>
                  {link(each)}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {further > 0 && <p class="further">{count('view.chain.further', further)}</p>}
      {revealed && (
        <ol class="breaks">
          {breaks.map((broke, at) => (
            <li key={at}>
              <CountBar pupils={broke} of={pupils} look="first" />
              <span>{t('view.chain.breaks', { place: at + 1, link: link(key[at] ?? '') })}</span>
            </li>
          ))}
        </ol>
      )}
    </ViewFrame>
  );
}
