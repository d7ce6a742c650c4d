/** The chain from an outlet back to whoever could know: links chosen one after another. */
import type { ChainView, Option } from '../../store/question-views.ts';
import { useAnswer, useWords } from '../context.ts';

export function Chain({ view }: { readonly view: ChainView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const label = (id: string) => view.links.find((link) => link.id === id)?.label ?? '';
  const free = view.links.filter((link) => !view.chosen.includes(link.id));
  return (
    <div class="chain">
      <ol class="chain__links" aria-label={t('chain.links')}>
        {view.chosen.map((id, index) => (
          <li
            key={id}
            class="slip"
            data-anchor={`chain:${index}`}
            data-state={view.locked ? (view.correct[index] === id ? 'right' : 'wrong') : undefined}
          >
            <span>{label(id)}</span>
            {view.locked && <Turned right={view.correct[index] === id} />}
            {!view.locked && (
              <button
                type="button"
                class="button button--quiet"
                aria-label={t('chain.remove', { link: label(id) })}
                onClick={() => answer(view.chosen.filter((each) => each !== id))}
              >
                {t('chain.remove.short')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {view.locked ? (
        <p class="note">{t('chain.answer', { chain: view.correct.map(label).join(' ← ') })}</p>
      ) : (
        <FreeLinks
          free={view.chosen.length < view.length ? free : []}
          next={view.chosen.length + 1}
          onAdd={(id) => answer([...view.chosen, id])}
        />
      )}
    </div>
  );
}

function Turned({ right }: { readonly right: boolean }) {
  const t = useWords();
  return <span class="choice__mark">{t(right ? 'choice.right' : 'choice.wrong')}</span>;
}

interface FreeProps {
  readonly free: readonly Option[];
  readonly next: number;
  readonly onAdd: (id: string) => void;
}

function FreeLinks({ free, next, onAdd }: FreeProps) {
  const t = useWords();
  if (free.length === 0) return null;
  return (
    <fieldset class="chain__free">
      <legend>{t('chain.next', { place: next })}</legend>
      {free.map((link) => (
        <button type="button" class="button" key={link.id} onClick={() => onAdd(link.id)}>
          {link.label}
        </button>
      ))}
    </fieldset>
  );
}
