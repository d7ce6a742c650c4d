/** What stands where nothing has been handed in yet, and the ways to change that. */
import { useWords } from '../../../../parts/context.ts';

export function NoHandIns() {
  const t = useWords();
  return (
    <section class="no-hand-ins">
      <p>{t('class.none')}</p>
      <p>
        <a class="button button--primary" href="#collect">
          {t('class.none.collect')}
        </a>
      </p>
    </section>
  );
}
