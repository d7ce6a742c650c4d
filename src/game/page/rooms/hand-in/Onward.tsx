/** The way on from handing in: back to the step, or on, by the class's word or without it. Never a lock. */
import { useState } from 'preact/hooks';
import type { HandInScreen } from '../../../../present/screen.ts';
import { fingerprint } from '../../../../classroom/link.ts';
import { useWords } from '../../../../parts/context.ts';
import { usePage } from '../../context.ts';
import { Foot } from '../step/Foot.tsx';

export function Onward({ screen }: { readonly screen: HandInScreen }) {
  const { game } = usePage();
  const t = useWords();
  const { stop, onward } = screen;
  const goOn = () => onward !== undefined && game.move({ type: 'turn', to: onward });
  const early = () => {
    game.openEarly();
    goOn();
  };
  const asks = stop?.asksWord === true && onward !== undefined;
  return (
    <Foot>
      {stop?.stops && !asks && <p class="flag">{t('class-stop.here')}</p>}
      {asks && <Word word={screen.inClass.choices.word} onRight={goOn} />}
      <div class="actions">
        <button type="button" class="button button--quiet" onClick={game.returnToStep}>
          {t('hand-in.back')}
        </button>
        {asks && (
          <button type="button" class="button" onClick={early}>
            {t('class-stop.word.without')}
          </button>
        )}
        {!asks && onward !== undefined && (
          <button type="button" class="button button--primary" onClick={goOn}>
            {t(stop?.first ? 'hand-in.verdict' : 'hand-in.go-on')}
          </button>
        )}
      </div>
    </Foot>
  );
}

interface WordProps {
  /** Its fingerprint. */
  readonly word: string | undefined;
  readonly onRight: () => void;
}

const id = 'class-word';

function Word({ word, onRight }: WordProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = (event: Event) => {
    event.preventDefault();
    if (fingerprint(typed) === word) onRight();
    else setWrong(true);
  };
  return (
    <form class="class-word" onSubmit={open}>
      <label for={id}>{t('class-stop.word')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={40}
        value={typed}
        aria-describedby={`${id}-wrong`}
        aria-invalid={wrong}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="button button--primary">
        {t('class-stop.word.open')}
      </button>
      <p id={`${id}-wrong`} role="status">
        {wrong && t('class-stop.word.wrong')}
      </p>
    </form>
  );
}
