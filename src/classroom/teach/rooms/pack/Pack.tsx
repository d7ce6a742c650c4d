/** The pack: what is printed around a lesson. Its pages come with this room, are filled in here, and print one by one or leave as one file. */
import type { PackPage } from 'virtual:pack';
import { useEffect, useRef, useState } from 'preact/hooks';
import { download, mayMiss, mayTake } from '../../../../parts/browser/download.ts';
import { useCount, useWords } from '../../../../parts/context.ts';
import { BLANKS, type Blanks, filledIn } from '../../../pack/page.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { LANGUAGE } from '../../store/words.ts';
import { Room } from '../Room.tsx';
import { packFile } from './files.ts';
import style from './pack-page.css?inline';

export function Pack() {
  const t = useWords();
  const { pack, failed, bring } = usePack();
  return (
    <Room room="pack" heading={t('pack.heading')}>
      {pack && <Pages pack={pack} />}
      {failed && (
        <p>
          {t('pack.failed')}{' '}
          <button type="button" class="button" onClick={bring}>
            {t('pack.again')}
          </button>
        </p>
      )}
    </Room>
  );
}

/** The pages as they come; nothing else of the teacher's page has them. */
function usePack() {
  const [pack, setPack] = useState<readonly PackPage[]>();
  const [failed, setFailed] = useState(false);
  const bring = () => {
    setFailed(false);
    import('virtual:pack').then(
      (come) => setPack(come.pack),
      () => setFailed(true),
    );
  };
  useEffect(bring, []);
  return { pack, failed, bring };
}

/** While a page is open, it is all that is printed. */
function usePrinted(isOpen: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (isOpen) dataset['prints'] = 'pack';
    return () => delete dataset['prints'];
  }, [isOpen]);
}

function Pages({ pack }: { readonly pack: readonly PackPage[] }) {
  const t = useWords();
  const { choices, address } = useTeach().state;
  const [blanks, setBlanks] = useState<Blanks>({
    ADDRESS: address,
    DATE: '',
    CLASS: choices.name,
    TEACHER: '',
    SCHOOL: '',
  });
  const [open, setOpen] = useState<PackPage>();
  usePrinted(open !== undefined);
  return (
    <div class="pack">
      <p>{t('pack.about')}</p>
      <fieldset>
        <legend>{t('pack.blanks')}</legend>
        <div class="pack__blanks">
          {BLANKS.map((name) => (
            <label key={name}>
              {t(`pack.blank.${name}`)}
              <input
                type="text"
                value={blanks[name]}
                onInput={(event) => setBlanks({ ...blanks, [name]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
      </fieldset>
      {mayTake() && (
        <p class="pack__do">
          <button
            type="button"
            class="button"
            onClick={() => download(t('pack.file'), packFile(pack, blanks, LANGUAGE, style))}
          >
            <TeachIcon name="save" /> {t('pack.download')}
          </button>
        </p>
      )}
      {mayMiss() && <p>{t('pack.framed')}</p>}
      <List pack={pack} onOpen={setOpen} />
      {open && <Sheet key={open.id} page={open} blanks={blanks} />}
    </div>
  );
}

function List({
  pack,
  onOpen,
}: {
  readonly pack: readonly PackPage[];
  readonly onOpen: (page: PackPage) => void;
}) {
  const t = useWords();
  const count = useCount();
  return (
    <table class="pack__list">
      <caption>{t('pack.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pack.page')}</th>
          <th scope="col">{t('pack.for')}</th>
          <th scope="col">{t('pack.prints')}</th>
        </tr>
      </thead>
      <tbody>
        {pack.map((page) => (
          <tr key={page.id}>
            <td>
              <button type="button" class="button button--text" onClick={() => onOpen(page)}>
                {t('pack.title', { place: page.id.toUpperCase(), title: page.title })}
              </button>
            </td>
            <td>{t(`pack.for.${page.reader}`)}</td>
            <td>{count('pack.sheets', page.sheets)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sheet({ page, blanks }: { readonly page: PackPage; readonly blanks: Blanks }) {
  const t = useWords();
  const sheet = useRef<HTMLElement>(null);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    sheet.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView();
  }, []);
  return (
    <>
      <p ref={top} class="pack__do">
        <button type="button" class="button button--primary" onClick={() => window.print()}>
          <TeachIcon name="print" /> {t('pack.print', { title: page.title })}
        </button>
      </p>
      <section
        ref={sheet}
        class="print-sheet pack-page"
        data-sheet="pack"
        data-rows={page.rows}
        data-reader={page.reader}
        aria-label={page.title}
        tabIndex={0}
        // Made with the game, out of its own texts; what the teacher types is escaped.
        dangerouslySetInnerHTML={{ __html: filledIn(page, blanks) }}
      />
    </>
  );
}
