/** The classes kept on this device: until when, and after that the question whether they may go. */
import { useState } from 'preact/hooks';
import { useCount, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import type { KeptOnDevice } from '../../store/kept-classes.ts';
import { useDay } from './useDay.ts';

export function KeptList() {
  const t = useWords();
  const { teach } = useTeach();
  const kept = teach.keptHere();
  if (kept.length === 0) return <p class="muted">{t('keep.none')}</p>;
  return (
    <ul class="kept">
      {kept.map((each) => (
        <Kept key={each.code} kept={each} />
      ))}
    </ul>
  );
}

function Kept({ kept: { code, name, handIns, until } }: { readonly kept: KeptOnDevice }) {
  const t = useWords();
  const count = useCount();
  const day = useDay();
  const { teach } = useTeach();
  const [asked, setAsked] = useState(false);
  const called = name === '' ? code : name;
  return (
    <li class="kept__class">
      <p>
        <b>{called}</b> {count('keep.kept-class', handIns)}{' '}
        <span>{t(teach.now() > until ? 'keep.over' : 'keep.until', { date: day(until) })}</span>
      </p>
      <div class="keep__ways">
        <button
          type="button"
          class="button"
          aria-label={t('keep.open.one', { name: called })}
          onClick={() => teach.openKept(code)}
        >
          {t('keep.open.kept')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t(asked ? 'keep.delete.sure.kept.one' : 'keep.delete.one', { name: called })}
          onClick={() => (asked ? teach.deleteKept(code) : setAsked(true))}
        >
          {t(asked ? 'keep.delete.sure.kept' : 'keep.delete.kept')}
        </button>
      </div>
    </li>
  );
}
