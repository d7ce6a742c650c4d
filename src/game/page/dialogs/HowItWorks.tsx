/** A short page that explains a term, and what it rests on. */
import { useWords } from '../../../parts/context.ts';

export function HowItWorks({ page }: { readonly page: string }) {
  const t = useWords();
  return (
    <>
      <p class="how">{t(`page.${page}.text`)}</p>
      <p class="note">{t(`page.${page}.sources`)}</p>
    </>
  );
}
