/** Collect: hand-ins pasted as links, dropped or chosen as files, folders and archives, or scanned; and what came of each. */
import { useId, useRef, useState } from 'preact/hooks';
import { useCount, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import type { Progress } from '../../store/state.ts';
import { Room } from '../Room.tsx';
import { RoomLink } from '../RoomLink.tsx';
import { filesOf } from './files.ts';
import { Notes } from './Notes.tsx';
import { Scan } from './Scan.tsx';

export function Collect() {
  const t = useWords();
  const count = useCount();
  const { results, reading, notes } = useTeach().state;
  return (
    <Room room="collect" heading={t('collect.heading')}>
      <div class="collect">
        <Paste />
        <Files />
      </div>
      {reading && <Reading progress={reading} />}
      {!reading && results.length > 0 && (
        <p class="collect__all">
          {count('collect.all', results.length)}{' '}
          <RoomLink class="button button--primary" to="class">
            {t('collect.class')}
          </RoomLink>
        </p>
      )}
      {notes.length > 0 && <Notes notes={notes} />}
    </Room>
  );
}

/** Laid out in the field, a longer text would hold the page, characters: it is read as it is pasted. */
const LONG = 100_000;

function Paste() {
  const t = useWords();
  const { teach, state } = useTeach();
  const id = useId();
  const [text, setText] = useState('');
  const [none, setNone] = useState(false);
  const read = () => {
    const some = teach.paste(text);
    setNone(!some);
    if (some) setText('');
  };
  const pasted = (event: ClipboardEvent) => {
    const much = event.clipboardData?.getData('text/plain') ?? '';
    if (much.length > LONG && teach.paste(much)) event.preventDefault();
  };
  return (
    <section class="collect__way">
      <label for={id}>{t('collect.paste')}</label>
      <textarea
        id={id}
        value={text}
        spellcheck={false}
        aria-describedby={`${id}-about`}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={pasted}
      />
      <p id={`${id}-about`} class="muted">
        {t('collect.paste.about')}
      </p>
      {none && (
        <p class="collect__none" role="alert">
          {t('collect.paste.none', { address: `${state.address}teach.html` })}
        </p>
      )}
      <button type="button" class="button button--primary" onClick={read}>
        {t('collect.paste.read')}
      </button>
    </section>
  );
}

/** Zone and buttons do the same. */
function Files() {
  const t = useWords();
  const { teach } = useTeach();
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]) => {
    if (files.length > 0) void teach.collect(files.map((file) => ({ file })));
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) take(await filesOf(event.dataTransfer));
  };
  return (
    <section
      class="collect__way collect__way--files"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <h2>{t('collect.files')}</h2>
      <p class="muted">{t('collect.files.about')}</p>
      <div class="collect__buttons">
        <Choose label={t('collect.choose')} icon="files" onChoose={take} />
        <Choose label={t('collect.folder')} icon="folder" folder onChoose={take} />
        <Scan />
      </div>
    </section>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly icon: 'files' | 'folder';
  readonly folder?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** The browser's own field says its own words: a button of ours stands for it. */
function Choose({ label, icon, folder = false, onChoose }: ChooseProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        <TeachIcon name={icon} />
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        {...(folder && { webkitdirectory: true })}
        aria-label={label}
        onChange={(event) => {
          onChoose(Array.from(event.currentTarget.files ?? []));
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function Reading({ progress: { read, of, share } }: { readonly progress: Progress }) {
  const t = useWords();
  const words = of === undefined ? t('collect.reading', { read }) : t('collect.reading.of', { read, of });
  return (
    <p class="collect__reading">
      <progress value={share} aria-label={t('collect.progress')} /> <span key={words}>{words}</span>
    </p>
  );
}
