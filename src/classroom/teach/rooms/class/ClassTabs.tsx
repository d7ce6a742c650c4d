/** One tab for each class code among the hand-ins, and the last for all: only where there is more than one. */
import { useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { classesIn } from '../../store/shown.ts';

export function ClassTabs() {
  const t = useWords();
  const { teach, state } = useTeach();
  const classes = [...classesIn(state)];
  if (classes.length < 2) return null;
  const tabs = [
    ...classes.map(([code, count]) => ({ tab: code, count, name: code === '' ? t('class.no-code') : code })),
    { tab: undefined, count: state.results.length, name: t('class.all') },
  ];
  return (
    <div class="class-tabs" role="group" aria-label={t('class.classes')}>
      {tabs.map(({ tab, count, name }) => (
        <button
          key={name}
          type="button"
          class="button"
          aria-pressed={tab === state.tab}
          onClick={() => teach.view(tab)}
        >
          {t('class.tab', { name, count })}
        </button>
      ))}
    </div>
  );
}
