/** Every line that has gone out, and on the spike beneath it what was printed in its place. */
import type { LineOut } from '../../../present/echoes.ts';
import { useWords } from '../../../parts/context.ts';

export function Lines({ lines }: { readonly lines: readonly LineOut[] }) {
  const t = useWords();
  return (
    <section class="lines">
      <h3>{t('board.lines')}</h3>
      <ol>
        {lines.map(({ bulletin, sentence, flash, fate, corrected }) => (
          <li key={bulletin} class="lines__line" data-fate={fate}>
            <p>
              {flash && <b class="cutting__flash">{t('bulletin.flash.stamp')}</b>}{' '}
              {corrected === undefined ? <span>{sentence}</span> : <del>{sentence}</del>}
            </p>
            <p class="lines__fate">{t(`line.${fate}`)}</p>
            {corrected !== undefined && <p class="lines__printed">{corrected}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
