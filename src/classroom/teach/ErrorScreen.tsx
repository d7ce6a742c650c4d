/** When something of ours fails: a plain word, the class as a file, and a way on. */
import { useEffect, useRef } from 'preact/hooks';
import { download, mayMiss, mayTake, textBlob } from '../../parts/browser/download.ts';
import { CopyText } from '../../parts/dialog/Copy.tsx';
import { say } from '../../words/words.ts';
import type { Teach } from './store/teach.ts';
import { classOnView } from './store/shown.ts';
import { WORDS } from './store/words.ts';

export function ErrorScreen({ teach }: { readonly teach: Teach }) {
  const t = (id: string, code = '') => say(WORDS, id, { code });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = teach.classText(true);
  const { results } = teach.store.getState();
  const hasClass = results.length > 0 && text !== undefined;
  const save = () => {
    const { code } = classOnView(teach.store.getState());
    download(t('keep.file', code), textBlob(text ?? '', 'application/json'));
    if (!mayMiss()) teach.saved();
  };
  return (
    <main id="main" class="teach-room failure">
      <h1 ref={heading} tabIndex={-1}>
        {t('failure.teach.title')}
      </h1>
      <p>{t(hasClass ? 'failure.teach.about' : 'failure.teach.nothing')}</p>
      {hasClass && mayMiss() && <CopyText about={t('keep.framed')} label={t('copy.text')} text={text} />}
      <p class="keep__ways">
        {hasClass && mayTake() && (
          <button type="button" class="button button--primary" onClick={save}>
            {t('failure.teach.save')}
          </button>
        )}
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('failure.teach.reload')}
        </button>
      </p>
    </main>
  );
}
