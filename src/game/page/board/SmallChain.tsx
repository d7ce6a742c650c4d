/** A chain that was walked, as a string of small links under the claim it leads back from. */
import type { HungChain } from '../../../present/desk-views.ts';
import { useWords } from '../../../parts/context.ts';
import { LinkDisc } from '../../../parts/icons/people.tsx';

export function SmallChain({ chain }: { readonly chain: HungChain }) {
  const t = useWords();
  return (
    <div class="small-chain" data-keeps-clear="">
      <h4 class="visually-hidden">{t('board.chain')}</h4>
      <ol>
        {chain.links.map((link) => (
          <li key={link.id}>
            <LinkDisc face={link.face} size={1.75} />
            <span key={link.label}>{link.label}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
