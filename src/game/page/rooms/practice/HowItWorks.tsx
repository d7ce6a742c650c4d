/** The way to a page that explains a term, where it is first needed. */
import { Icon } from '../../../../parts/icons/icons.tsx';
import { useWords } from '../../../../parts/context.ts';
import { usePage } from '../../context.ts';

export function HowItWorks({ page }: { readonly page: string }) {
  const { show } = usePage();
  const t = useWords();
  return (
    <button type="button" class="how-it-works" onClick={() => show('how-it-works', page)}>
      <Icon name="help" size={1.2} />
      <span>{t(`page.${page}.title`)}</span>
    </button>
  );
}
