/** The views of a class as tabs, one open at a time. */
import { useEffect, useState } from 'preact/hooks';
import { useFewKeys, useWords } from '../../../../parts/context.ts';
import type { ViewProps } from './view-props.ts';
import { views } from './views.tsx';

export function ViewTabs(props: ViewProps) {
  const t = useWords();
  const few = useFewKeys();
  const wide = useWide();
  const offered = views.filter((view) => wide || !view.wide);
  const [chosen, setChosen] = useState<string>();
  const view = offered.find(({ id }) => id === chosen) ?? offered[0];
  return (
    <div class="view-room">
      <div class="view-tabs" role="tablist" aria-label={t('class.views')}>
        {offered.map(({ id }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === view?.id}
            aria-controls="view"
            tabIndex={few || id === view?.id ? 0 : -1}
            onClick={() => setChosen(id)}
            onKeyDown={(event) => rove(event)}
          >
            {t(`view.${id}`)}
          </button>
        ))}
      </div>
      {view && (
        <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${view.id}`}>
          <view.component {...props} />
        </div>
      )}
    </div>
  );
}

/** Whether there is room for several views beside one another; with larger text there is less of it. */
function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 80em)'));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const change = () => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [query]);
  return wide;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrows move between the tabs and choose (WAI-ARIA, Tabs with automatic activation). */
function rove(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const go = STEPS[event.key];
  const tabs = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
  if (!go) return;
  event.preventDefault();
  const next = tabs[go(tabs.indexOf(event.currentTarget), tabs.length - 1)];
  next?.focus();
  next?.click();
}
