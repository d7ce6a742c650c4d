/** Where a panel is many phone screens long: what there is in it, each a press away. */
import { useWords } from '../../../parts/context.ts';
import type { Option } from '../../../present/question-views.ts';

/** Leads to headings by their ids; where all of it is in sight at a glance the styles leave it out. */
export function Jump({ to }: { readonly to: readonly Option[] }) {
  const t = useWords();
  const jump = (id: string) => {
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="jump" aria-label={t('jump')}>
      {to.map(({ id, label }) => (
        <button key={id} type="button" class="button button--quiet" onClick={() => jump(id)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
