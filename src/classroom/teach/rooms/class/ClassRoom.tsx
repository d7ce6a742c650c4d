/** The class: how many have handed in, and what they decided, one view at a time; from five on, so that no dot is a person. */
import { useState } from 'preact/hooks';
import { isFiled } from '../../../../rules/steps.ts';
import { useCount, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { shownIn } from '../../store/shown.ts';
import { Room } from '../Room.tsx';
import { ClassTabs } from './ClassTabs.tsx';
import { NoHandIns } from './NoHandIns.tsx';
import { views, type ViewProps } from './views.tsx';

/** Fewer are counted for the teacher only: a picture of them would show persons. */
const LEAST_FOR_VIEWS = 5;

export function ClassRoom() {
  const t = useWords();
  const { state } = useTeach();
  const { results, taught } = shownIn(state);
  const { name, code } = state.choices;
  return (
    <Room
      room="class"
      heading={name === '' ? code : name}
      beside={taught && <Counts {...{ results, taught }} />}
    >
      <ClassTabs />
      {results.length === 0 && <NoHandIns />}
      {results.length > 0 && results.length < LEAST_FOR_VIEWS && (
        <p class="class-few">{t(results.length === 1 ? 'class.one' : 'class.few')}</p>
      )}
      {results.length >= LEAST_FOR_VIEWS && taught && <Views {...{ results, taught }} />}
    </Room>
  );
}

/** How many there are, have filed, and knew something beforehand. */
function Counts({ results, taught }: ViewProps) {
  const count = useCount();
  const { weekend } = taught.production;
  const filed = results.filter(({ state }) => isFiled(weekend, state));
  const knew = results.filter(({ state }) => state.known.length > 0);
  if (results.length === 0) return null;
  return (
    <ul class="class-counts">
      <li>{count('class.handed-in', results.length)}</li>
      <li>{count('class.filed', filed.length)}</li>
      <li>{count('class.knew', knew.length)}</li>
    </ul>
  );
}

function Views(props: ViewProps) {
  const t = useWords();
  const [on, setOn] = useState(views[0]?.id);
  const view = views.find(({ id }) => id === on);
  return (
    <>
      <div class="view-tabs" role="tablist" aria-label={t('class.views')}>
        {views.map(({ id }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === on}
            aria-controls="view"
            tabIndex={id === on ? 0 : -1}
            onClick={() => setOn(id)}
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
    </>
  );
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
