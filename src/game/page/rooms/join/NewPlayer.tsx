/** Somebody begins the weekend of a class: called by two words that are drawn, or by a seat. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { NICKNAMES, nicknameOf, nicknameWithNumber } from '../../../../classroom/names.ts';
import { type ClassChoices, formOf, LAST_SEAT, type PupilName } from '../../../../record/class.ts';
import { useSpeech, useWords } from '../../../../parts/context.ts';
import { Sitting } from '../sitting/later-sitting.ts';
import { usePage } from '../../context.ts';

/** What is said of the name or the seat. */
const ABOUT = 'join-about';

function drawn(): PupilName {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return nicknameWithNumber(number % NICKNAMES);
}

export function NewPlayer({ choices }: { readonly choices: ClassChoices }) {
  const { game } = usePage();
  const t = useWords();
  const [name, setName] = useState<PupilName | undefined>(choices.names === 'seat' ? undefined : drawn);
  const [missing, setMissing] = useState(false);
  const [sits, setSits] = useState(false);
  const start = () => {
    if (name === undefined) return setMissing(true);
    if (choices.reading) game.set({ view: 'reading' });
    if (choices.test) setSits(true);
    else game.join({ choices, name });
  };
  if (sits && name !== undefined)
    return (
      <Sitting
        form={formOf(name, 0)}
        seed={JSON.stringify(name)}
        onDone={(sitting) => game.join({ choices, name, sittings: [sitting] })}
        onLeave={() => game.join({ choices, name })}
      />
    );
  return (
    <>
      {choices.names === 'seat' ? (
        <Seat onSeat={setName} about={ABOUT} missing={missing} />
      ) : (
        name && <Drawn name={name} onAgain={() => setName(drawn())} />
      )}
      <p class="join__small" id={ABOUT}>
        {missing && name === undefined ? t('join.seat.missing') : t('join.write-down')}
      </p>
      {choices.pairs && <p class="join__small">{t('join.pairs')}</p>}
      <div class="title__actions">
        <button type="button" class="button button--start" onClick={start}>
          {t('join.start')}
          <small>{t('join.kept')}</small>
        </button>
      </div>
    </>
  );
}

interface DrawnProps {
  readonly name: PupilName;
  readonly onAgain: () => void;
}

function Drawn({ name, onAgain }: DrawnProps) {
  const { words } = useSpeech();
  const t = useWords();
  return (
    <div class="join__drawn">
      <p role="status">
        <span>{t('join.you')}</span> <b key={nicknameOf(words, name)}>{nicknameOf(words, name)}</b>
      </p>
      <button type="button" class="button" onClick={onAgain}>
        {t('join.again')}
      </button>
    </div>
  );
}

interface SeatProps {
  readonly onSeat: (name: PupilName | undefined) => void;
  /** The id of what is said of it. */
  readonly about: string;
  readonly missing: boolean;
}

function Seat({ onSeat, about, missing }: SeatProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (missing) field.current?.focus();
  }, [missing]);
  const take = (seat: number) =>
    onSeat(Number.isInteger(seat) && seat >= 1 && seat <= LAST_SEAT ? { seat } : undefined);
  return (
    <label class="join__seat">
      <span>{t('join.seat')}</span>
      <input
        ref={field}
        type="number"
        inputMode="numeric"
        min={1}
        max={LAST_SEAT}
        aria-invalid={missing}
        aria-describedby={about}
        onInput={(event) => take(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
