/** When something of ours fails: a plain word, the save as a file, and a way on. */
import { useEffect, useRef } from 'preact/hooks';
import english from '../../words/interface/en.json' with { type: 'json' };
import { say, type Words } from '../../words/words.ts';
import { CopyText } from '../../parts/dialog/Copy.tsx';
import { download, mayMiss, mayTake, textBlob } from '../../parts/browser/download.ts';

interface Props {
  readonly words: Words;
  /** The weekend as text; undefined where none is open. */
  readonly save: string | undefined;
  /** Takes a newer edition that waits: what broke here may not break there. */
  readonly update: (() => void) | undefined;
}

/** Needs nothing but its words, and has its own where those are what is missing. */
export function ErrorScreen({ words, save, update = () => location.assign(location.pathname) }: Props) {
  const t = (id: string) => say({ ...english, ...words }, id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" class="failure">
      <h1 ref={heading} tabIndex={-1}>
        {t('failure.title')}
      </h1>
      <p>{t(save === undefined ? 'failure.about' : 'failure.about.saved')}</p>
      {save !== undefined && mayMiss() && (
        <CopyText about={t('copy.about')} label={t('copy.text')} text={save} />
      )}
      <div class="actions">
        {save !== undefined && mayTake() && (
          <button
            type="button"
            class="button button--primary"
            onClick={() => download(t('weekends.file'), textBlob(save, 'application/json'))}
          >
            {t('failure.export')}
          </button>
        )}
        <button type="button" class="button" onClick={update}>
          {t('failure.reload')}
        </button>
      </div>
    </main>
  );
}
