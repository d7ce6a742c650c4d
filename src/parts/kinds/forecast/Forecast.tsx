/** A forecast: the dial and, before the lock, the box for those who already know how it came out. */
import type { ForecastView } from '../../../present/kinds/forecast.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { plain } from '../../../words/words.ts';
import { DialControl } from '../../controls/DialControl.tsx';

export function Forecast({ view }: { readonly view: ForecastView }) {
  const play = usePlay();
  const t = useWords();
  const answer = useAnswer(view.id);
  return (
    <>
      <DialControl
        question={view.id}
        label={plain(view.prompt)}
        view={view}
        locked={view.locked}
        onSet={answer}
      />
      {!view.record && !view.locked && (
        <label class="tick">
          <input
            type="checkbox"
            checked={view.known}
            onChange={(event) =>
              play.move({ type: 'known', question: view.id, known: event.currentTarget.checked })
            }
          />
          <span>{t('forecast.known')}</span>
        </label>
      )}
    </>
  );
}

/** What came of locking: nothing is known of the outcome yet. */
export function ForecastLocked({ view }: { readonly view: ForecastView }) {
  const t = useWords();
  return <p class="locked">{t(view.known ? 'forecast.locked.known' : 'forecast.locked')}</p>;
}
