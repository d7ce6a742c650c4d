/** A sitting of the test in a class: twelve sentences, each beneath its text, called supported or not. Nobody is told how it went. */
import { useRef, useState } from 'preact/hooks';
import { Choices } from '../../../../parts/controls/Choices.tsx';
import { useCount, useWords } from '../../../../parts/context.ts';
import { shuffled } from '../../../../present/telling.ts';
import { FORM_LENGTH, type FormId, type Sitting as Sat } from '../../../../record/class.ts';

interface Props {
  readonly form: FormId;
  /** By which the sentences are shuffled. */
  readonly seed: string;
  readonly onDone: (sitting: Sat) => void;
  readonly onLeave: () => void;
}

const ANSWERS = ['yes', 'no'] as const;

export function Sitting({ form, seed, onDone, onLeave }: Props) {
  const t = useWords();
  const count = useCount();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState<Readonly<Record<string, boolean>>>({});
  const [missed, setMissed] = useState(false);
  const ids = Array.from({ length: FORM_LENGTH }, (_item, at) => `${form}${at + 1}`);
  const open = ids.filter((id) => said[id] === undefined).length;
  const done = () => {
    setMissed(open > 0);
    if (open === 0) onDone({ form, supported: ids.map((id) => said[id] === true) });
    else list.current?.querySelector<HTMLInputElement>('fieldset:not(:has(:checked)) input')?.focus();
  };
  return (
    <div class="sitting" data-missed={(missed && open > 0) || undefined}>
      <p>{t('sitting.about')}</p>
      <p>
        <b>{t('form.asked')}</b>
      </p>
      <ol ref={list}>
        {shuffled(seed + form, ids, (id) => id).map((id) => (
          <li key={id}>
            <p class="sitting__text">{t(`doc.${id}.text`)}</p>
            <Choices
              name={id}
              legend={t(`q.${id}.prompt`)}
              options={ANSWERS.map((answer) => ({ id: answer, label: t(`form.${answer}`) }))}
              chosen={said[id] === undefined ? [] : [said[id] ? 'yes' : 'no']}
              locked={false}
              row
              onChoose={([answer]) => setSaid({ ...said, [id]: answer === 'yes' })}
            />
          </li>
        ))}
      </ol>
      <p class="sitting__missed" role="status">
        {missed && open > 0 && count('sitting.missed', open)}
      </p>
      <div class="actions">
        <button type="button" class="button button--quiet" onClick={onLeave}>
          {t('sitting.leave')}
        </button>
        <button type="button" class="button button--primary" onClick={done}>
          {t('sitting.done')}
        </button>
      </div>
    </div>
  );
}
