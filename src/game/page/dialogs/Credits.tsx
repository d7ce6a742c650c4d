/** Who made what, whose words these are, and what is stored. */
import { usePage } from '../context.ts';
import { useWords } from '../../../parts/context.ts';

const LINES = ['names', 'fonts', 'map', 'icons', 'engine', 'music', 'stored'] as const;

export function Credits() {
  const { game } = usePage();
  const t = useWords();
  return (
    <ul class="help-lines">
      <li>{t('weekend.credit')}</li>
      {LINES.map((line) => (
        <li key={line}>{t(`credits.${line}`)}</li>
      ))}
      <li>{t('credits.edition', { edition: game.edition })}</li>
    </ul>
  );
}
