/** Pupils: one line each, found by name and sorted by name, arrival or how far they came, and by nothing else; a slip for each. */
import { useId, useState } from 'preact/hooks';
import { placeOf } from '../../../../rules/lookup.ts';
import { useCount, useRadios, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { shownIn } from '../../store/shown.ts';
import type { Result } from '../../../result.ts';
import { ClassTabs } from '../class/ClassTabs.tsx';
import { NoHandIns } from '../class/NoHandIns.tsx';
import type { ViewProps } from '../class/view-props.ts';
import { Room } from '../Room.tsx';
import { PupilsTable } from './PupilsTable.tsx';
import { Slips } from './Slips.tsx';

/** As many lines as are shown at once. */
const PAGE = 50;

const ORDERS = ['name', 'arrival', 'furthest'] as const;
type Order = (typeof ORDERS)[number];

export function Pupils() {
  const t = useWords();
  const { state } = useTeach();
  const { results, taught } = shownIn(state);
  return (
    <Room room="pupils" heading={t('pupils.heading')}>
      <ClassTabs />
      {results.length === 0 && <NoHandIns />}
      {results.length > 0 && taught && <Found results={results} taught={taught} />}
    </Room>
  );
}

function Found({ results, taught }: ViewProps) {
  const t = useWords();
  const count = useCount();
  const { state } = useTeach();
  const [asked, setAsked] = useState('');
  const [order, setOrder] = useState<Order>('name');
  const radios = useRadios('order');
  const [readouts, setReadouts] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const [prints, setPrints] = useState(false);
  const id = useId();
  const calls = ({ key, name }: Result) => `${name} ${state.names[key] ?? ''}`.toLowerCase();
  const far = (step: string) => placeOf(taught.production.weekend, step);
  const found = results.filter((result) => calls(result).includes(asked.trim().toLowerCase()));
  const sorted = {
    name: () => found.toSorted((one, other) => one.name.localeCompare(other.name)),
    arrival: () => found,
    furthest: () => found.toSorted((one, other) => far(other.state.reached) - far(one.state.reached)),
  }[order]();
  return (
    <>
      <div class="pupils__tools">
        <label for={id}>{t('pupils.find')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <fieldset class="picks">
          <legend>{t('pupils.sort')}</legend>
          {ORDERS.map((each) => (
            <label class="pick" key={each}>
              <input
                type="radio"
                name={radios(each)}
                checked={order === each}
                onChange={() => setOrder(each)}
              />
              <span>{t(`pupils.sort.${each}`)}</span>
            </label>
          ))}
        </fieldset>
        <label class="pick">
          <input
            type="checkbox"
            checked={readouts}
            onChange={(event) => setReadouts(event.currentTarget.checked)}
          />
          <span>{t('pupils.readouts')}</span>
        </label>
        <button type="button" class="button" onClick={() => setPrints(true)}>
          <TeachIcon name="print" />
          {t('pupils.print')}
        </button>
      </div>
      {found.length === 0 && <p>{t('pupils.none')}</p>}
      {found.length > 0 && <PupilsTable results={sorted.slice(0, shown)} {...{ taught, readouts }} />}
      {sorted.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {count('pupils.more', Math.min(PAGE, sorted.length - shown))}
        </button>
      )}
      {prints && <Slips results={sorted} taught={taught} onPrinted={() => setPrints(false)} />}
    </>
  );
}
