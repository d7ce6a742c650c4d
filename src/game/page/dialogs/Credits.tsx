/** Who made what, whose words these are, and what is stored. */
import { useWords } from '../../../parts/context.ts';

const LINES = ['names', 'fonts', 'map', 'icons', 'engine', 'music', 'stored'] as const;

export function Credits() {
  const t = useWords();
  return (
    <ul class="help-lines">
      <li>{t('weekend.credit')}</li>
      {LINES.map((line) => (
        <li key={line}>{t(`credits.${line}`)}</li>
      ))}
    </ul>
  );
}
