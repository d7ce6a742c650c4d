/** A forecast: the box for those who already know how it came out, and then the dial. */
import type { ForecastView } from '../../../present/kinds/forecast.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { plain } from '../../../words/words.ts';
import { DialControl } from '../../controls/DialControl.tsx';

export function Forecast({ view }: { readonly view: ForecastView }) {
  const answer = useAnswer(view.id);
  return (
    <DialControl
      question={view.id}
      label={plain(view.prompt)}
      view={view}
      locked={view.locked}
      onSet={answer}
    />
  );
}

/** Only until the needle is touched: whoever has thought of a number has made a forecast. */
export function KnownBox({ view }: { readonly view: ForecastView }) {
  const play = usePlay();
  const t = useWords();
  if (!view.mayBeKnown) return null;
  return (
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
  );
}

/** What came of locking: nothing is known of the outcome yet. */
export function ForecastLocked({ view }: { readonly view: ForecastView }) {
  const t = useWords();
  if (view.missed) return <p class="locked">{t('forecast.missed')}</p>;
  return <p class="locked">{t(view.known ? 'forecast.locked.known' : 'forecast.locked')}</p>;
}
