/** The class: how many have handed in, and what they decided, one view at a time; from five on, so that no dot is a person. */
import { useMemo, useState } from 'preact/hooks';
import { isFiled } from '../../../../rules/steps.ts';
import { ONE_BY_ONE } from '../../../figures/columns.ts';
import { useCount, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { calledIn, shownIn } from '../../store/shown.ts';
import { Room } from '../Room.tsx';
import { ClassTabs } from './ClassTabs.tsx';
import { NoHandIns } from './NoHandIns.tsx';
import { PrintClass } from './print/PrintClass.tsx';
import { TalkAbout } from './talk/TalkAbout.tsx';
import type { ViewProps } from './view-props.ts';
import { ViewTabs } from './ViewTabs.tsx';

/** Fewer are counted for the teacher only: a picture of them would show persons. */
const LEAST_FOR_VIEWS = 5;

export function ClassRoom() {
  const t = useWords();
  const { state } = useTeach();
  const { results, taught } = shownIn(state);
  const [prints, setPrints] = useState(false);
  return (
    <Room
      room="class"
      heading={calledIn(state)}
      beside={taught && <Counts {...{ results, taught }} onPrint={() => setPrints(true)} />}
    >
      <ClassTabs />
      {results.length === 0 && <NoHandIns />}
      {results.length > 0 && results.length < LEAST_FOR_VIEWS && (
        <p class="class-few">{t(results.length === 1 ? 'class.one' : 'class.few')}</p>
      )}
      {results.length >= LEAST_FOR_VIEWS && taught && (
        <div class="class-room">
          <TalkAbout {...{ results, taught }} />
          <ViewTabs {...{ results, taught }} />
        </div>
      )}
      {prints && taught && <PrintClass {...{ results, taught }} onPrinted={() => setPrints(false)} />}
    </Room>
  );
}

/** How many there are, have filed, and knew something beforehand. */
function Counts({ results, taught, onPrint }: ViewProps & { readonly onPrint: () => void }) {
  const count = useCount();
  const { weekend } = taught.production;
  const { filed, knew } = useMemo(
    () => ({
      filed: results.filter(({ state }) => isFiled(weekend, state)).length,
      knew: results.filter(({ state }) => state.known.length > 0).length,
    }),
    [weekend, results],
  );
  const t = useWords();
  if (results.length === 0) return null;
  return (
    <>
      <ul class="class-counts">
        <li>{count('class.handed-in', results.length)}</li>
        <li>{count('class.filed', filed)}</li>
        <li>{count('class.knew', knew)}</li>
      </ul>
      <p class="class-counts__rule">
        {t(results.length > ONE_BY_ONE ? 'class.no-ranking' : 'class.counts-only')}
      </p>
      {results.length >= LEAST_FOR_VIEWS && (
        <button type="button" class="button" onClick={onPrint}>
          <TeachIcon name="print" /> {t('class.print')}
        </button>
      )}
    </>
  );
}
