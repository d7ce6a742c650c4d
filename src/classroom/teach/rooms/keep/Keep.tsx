/** Keep: what is saved and what is not; a class as a file or on this device, opened again, deleted. */
import { useRef, useState } from 'preact/hooks';
import { mayMiss } from '../../../../parts/browser/download.ts';
import { Dialog } from '../../../../parts/dialog/Dialog.tsx';
import { useCount, useTake, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { calledIn, classOnView, shownIn } from '../../store/shown.ts';
import { ClassTabs } from '../class/ClassTabs.tsx';
import { Room } from '../Room.tsx';
import { KeptList } from './KeptList.tsx';
import { Tables } from './Tables.tsx';
import { useDay } from './useDay.ts';

export function Keep() {
  const t = useWords();
  const { state } = useTeach();
  const { results } = shownIn(state);
  return (
    <Room room="keep" heading={t('keep.heading')}>
      <ClassTabs />
      <News />
      <div class="keep">
        {results.length > 0 && <ThisClass />}
        <Tables />
        <OtherClasses />
      </div>
    </Room>
  );
}

/** What came of the last press, and what is still in this window alone. */
function News() {
  const t = useWords();
  const count = useCount();
  const day = useDay();
  const { teach, state } = useTeach();
  const { kept, unsaved, results } = state;
  const until = teach.keptHere().find(({ code }) => code === classOnView(state).code)?.until;
  return (
    <>
      <p class="keep__news" role="status">
        {kept && <span key={kept}>{t(`keep.${kept}`, { date: until === undefined ? '' : day(until) })}</span>}
      </p>
      {unsaved && results.length > 0 && <p class="keep__unsaved">{count('keep.unsaved', results.length)}</p>}
    </>
  );
}

function ThisClass() {
  const t = useWords();
  const { teach, state } = useTeach();
  const { code } = classOnView(state);
  const take = useTake();
  const [names, setNames] = useState(true);
  const [deleting, setDeleting] = useState(false);
  const save = () => {
    const text = teach.classText(names);
    if (text === undefined) return;
    if (take(t('keep.file', { code }), text, 'application/json')) teach.saved();
  };
  return (
    <section class="keep__part">
      <h2>{calledIn(state)}</h2>
      <p>{t(mayMiss() ? 'keep.framed' : 'keep.about')}</p>
      <div class="keep__ways">
        <button type="button" class="button button--primary" onClick={save}>
          <TeachIcon name="save" />
          {t('keep.save')}
        </button>
        <button type="button" class="button" onClick={teach.keepHere}>
          <TeachIcon name="device" />
          {t('keep.device')}
        </button>
        <button type="button" class="button" onClick={() => setDeleting(true)}>
          <TeachIcon name="bin" />
          {t('keep.delete')}
        </button>
      </div>
      <label class="pick">
        <input type="checkbox" checked={names} onChange={(event) => setNames(event.currentTarget.checked)} />
        <span>{t('keep.names')}</span>
      </label>
      {deleting && <Deleting onClose={() => setDeleting(false)} />}
    </section>
  );
}

function Deleting({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const count = useCount();
  const { teach, state } = useTeach();
  const { results } = shownIn(state);
  const sure = () => {
    onClose();
    teach.deleteClass();
  };
  return (
    <Dialog title={t('keep.delete')} onClose={onClose}>
      <p>{count('keep.delete.sure', results.length, { name: calledIn(state) })}</p>
      <div class="keep__ways">
        <button type="button" class="button" onClick={onClose}>
          {t('keep.delete.no')}
        </button>
        <button type="button" class="button" onClick={sure}>
          {t('keep.delete.yes')}
        </button>
      </div>
    </Dialog>
  );
}

function OtherClasses() {
  const t = useWords();
  const { teach } = useTeach();
  const field = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (file) teach.openFile(await file.text());
  };
  return (
    <section class="keep__part">
      <h2>{t('keep.others')}</h2>
      <KeptList />
      <div class="keep__ways">
        <button type="button" class="button" onClick={() => field.current?.click()}>
          <TeachIcon name="open" />
          {t('keep.open')}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('keep.open')}
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}
