/** Who made what, whose words these are, and what is stored. */
import { usePage } from '../context.ts';
import { say } from '../../../words/words.ts';
import { useWords } from '../../../parts/context.ts';

const LINES = ['names', 'fonts', 'map', 'icons', 'engine', 'music', 'stored'] as const;

export function Credits() {
  const { game, house } = usePage();
  const t = useWords();
  return (
    <ul class="help-lines">
      {house.weekends.map(({ id, front }) => (
        <li key={id} dir="auto">
          {say(front, 'weekend.credit')}
        </li>
      ))}
      {LINES.map((line) => (
        <li key={line}>{t(`credits.${line}`)}</li>
      ))}
      <li>{t('credits.edition', { edition: game.edition })}</li>
    </ul>
  );
}
