/** When something of ours fails: a plain word, the save as a file, and a way on. */
import { say, type Words } from '../../words/words.ts';
import { CopyText } from '../../parts/dialog/Copy.tsx';
import { download, mayTake } from '../../parts/browser/download.ts';

interface Props {
  readonly words: Words;
  /** The weekend as text; undefined where none is open. */
  readonly save: string | undefined;
}

export function ErrorScreen({ words, save }: Props) {
  return (
    <main class="failure">
      <h1>{say(words, 'failure.title')}</h1>
      <p>{say(words, save === undefined ? 'failure.about' : 'failure.about.saved')}</p>
      {save !== undefined && !mayTake() && (
        <CopyText about={say(words, 'copy.about')} label={say(words, 'copy.text')} text={save} />
      )}
      <div class="actions">
        {save !== undefined && mayTake() && (
          <button
            type="button"
            class="button button--primary"
            onClick={() => download(say(words, 'weekends.file'), save, 'application/json')}
          >
            {say(words, 'failure.export')}
          </button>
        )}
        <button type="button" class="button" onClick={() => location.assign(location.pathname)}>
          {say(words, 'failure.reload')}
        </button>
      </div>
    </main>
  );
}
