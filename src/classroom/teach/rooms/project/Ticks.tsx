/** What pupils wrote, line by line: only what the teacher ticks is projected. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../../../parts/context.ts';
import { writtenLines } from '../../../figures/written.ts';
import { useTeach } from '../../context.ts';
import { shownIn } from '../../store/shown.ts';

export function Ticks() {
  const t = useWords();
  const { teach, state } = useTeach();
  const { results, taught } = shownIn(state);
  const lines = useMemo(
    () => (taught ? writtenLines(taught.production.weekend, results) : []),
    [taught, results],
  );
  if (lines.length === 0) return null;
  return (
    <details class="ticks">
      <summary>{t('project.ticks')}</summary>
      <p>{t('project.ticks.about')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <label class="choice">
              <input
                type="checkbox"
                checked={state.ticked.includes(line)}
                onChange={(event) => teach.list('ticked', line, event.currentTarget.checked)}
              />
              <span>{line}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
