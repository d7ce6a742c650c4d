/** Every choice that a class link carries, a row each. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { LONGEST_CLASS_NAME, NAMINGS, STOPS } from '../../../../record/class.ts';
import { useRadios, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { printSheet } from '../../Sheet.tsx';
import { TeachIcon } from '../../icons.tsx';

export function Choosing() {
  return (
    <div class="rows">
      <Name />
      <Shift />
      <Stop />
      <Pauses />
      <Verdict />
      <Names />
      <And />
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Of several controls: the row's name is the group's. */
function Row({ id, about, children }: RowProps) {
  const t = useWords();
  return (
    <fieldset class="row">
      <legend>{t(`make.${id}`)}</legend>
      <div class="row__choices">{children}</div>
      {about && <p class="row__about">{about}</p>}
    </fieldset>
  );
}

interface PickProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onPick: (on: boolean) => void;
}

function Pick({ type, name, label, checked, onPick }: PickProps) {
  const radios = useRadios(name);
  return (
    <label class="pick">
      <input
        type={type}
        name={radios(label)}
        checked={checked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span key={label}>{label}</span>
    </label>
  );
}

function Name() {
  const t = useWords();
  const { teach, state } = useTeach();
  const id = useId();
  return (
    <div class="row">
      <label for={id}>{t('make.name')}</label>
      <div class="row__choices">
        <input
          id={id}
          type="text"
          maxLength={LONGEST_CLASS_NAME}
          value={state.choices.name}
          aria-describedby={`${id}-about`}
          onInput={(event) => teach.choose({ name: event.currentTarget.value })}
        />
        <p class="row__beside" id={`${id}-about`}>
          {t('make.name.about')}
        </p>
      </div>
    </div>
  );
}

/** Which weekend; not asked where the library has but one. */
function Shift() {
  const t = useWords();
  const { teach, state } = useTeach();
  if (teach.shifts.length < 2) return null;
  return (
    <Row id="weekend">
      {teach.shifts.map(({ id, name, minutes }) => (
        <Pick
          key={id}
          type="radio"
          name="weekend"
          label={t('make.weekend.one', { name, minutes })}
          checked={state.choices.weekend === id}
          onPick={() => teach.choose({ weekend: id, pauses: [] })}
        />
      ))}
    </Row>
  );
}

function Stop() {
  const t = useWords();
  const { teach, state } = useTeach();
  return (
    <Row id="stop">
      {STOPS.map((stop) => (
        <Pick
          key={stop}
          type="radio"
          name="stop"
          label={t(`make.stop.${stop}`)}
          checked={state.choices.stop === stop}
          onPick={() => teach.choose({ stop })}
        />
      ))}
    </Row>
  );
}

function Pauses() {
  const t = useWords();
  const { teach, state } = useTeach();
  const { pauses, weekend } = state.choices;
  const offered = state.taught.get(weekend)?.lesson.pauses ?? [];
  if (offered.length === 0) return null;
  return (
    <Row id="pauses" about={t('make.pauses.about')}>
      {offered.map((step) => (
        <Pick
          key={step}
          type="checkbox"
          name={step}
          label={t(`lesson.pause.${step}`)}
          checked={pauses.includes(step)}
          onPick={(on) =>
            teach.choose({ pauses: offered.filter((each) => (each === step ? on : pauses.includes(each))) })
          }
        />
      ))}
    </Row>
  );
}

function Verdict() {
  const t = useWords();
  const { teach, state } = useTeach();
  const { word, choices } = state;
  const locked = choices.word !== undefined;
  return (
    <Row id="verdict" about={t('make.verdict.about')}>
      <Pick
        type="radio"
        name="verdict"
        label={t('make.verdict.open')}
        checked={!locked}
        onPick={() => teach.setWord('')}
      />
      <Pick
        type="radio"
        name="verdict"
        label={t('make.verdict.word')}
        checked={locked}
        onPick={() => teach.setWord(teach.drawWord())}
      />
      {locked && (
        <input
          type="text"
          class="row__word"
          maxLength={20}
          value={word}
          aria-label={t('make.verdict.word.label')}
          onChange={(event) => teach.setWord(event.currentTarget.value)}
        />
      )}
    </Row>
  );
}

function Names() {
  const t = useWords();
  const { teach, state } = useTeach();
  return (
    <Row id="names">
      {NAMINGS.map((names) => (
        <Pick
          key={names}
          type="radio"
          name="names"
          label={t(`make.names.${names}`)}
          checked={state.choices.names === names}
          onPick={() => teach.choose({ names })}
        />
      ))}
      <button type="button" class="button button--text" onClick={() => printSheet('who')}>
        <TeachIcon name="print" />
        {t('make.who')}
      </button>
    </Row>
  );
}

const SWITCHES = ['pairs', 'reading', 'test'] as const;

function And() {
  const t = useWords();
  const { teach, state } = useTeach();
  return (
    <Row id="and">
      {SWITCHES.map((field) => (
        <Pick
          key={field}
          type="checkbox"
          name={field}
          label={t(`make.${field}`)}
          checked={state.choices[field] === true}
          onPick={(on) => teach.choose({ [field]: on })}
        />
      ))}
    </Row>
  );
}
