/** A group of radio buttons or checkboxes dressed as slips of paper; once locked it shows what was right. */
import type { Option } from '../../present/question-views.ts';
import { useRadios, useWords } from '../context.ts';
import { Pause } from './spoken.tsx';

interface Props {
  readonly name: string;
  readonly legend?: string;
  readonly hideLegend?: boolean;
  /** The id of what names the group, where that stands on the page already. */
  readonly labelledBy?: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** Shown once locked. */
  readonly correct?: readonly string[];
  /** What was chosen is half right, where only one can be chosen. */
  readonly partly?: boolean;
  readonly locked: boolean;
  /** More than one may be chosen. */
  readonly many?: number;
  readonly row?: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function Choices(props: Props) {
  const { name, legend, labelledBy, options, chosen, locked, onChoose } = props;
  const radioOf = useRadios(name);
  const many = (props.many ?? 1) > 1;
  const choose = (id: string, on: boolean) => {
    if (!many) return onChoose([id]);
    onChoose(options.map((option) => option.id).filter((each) => (each === id ? on : chosen.includes(each))));
  };
  return (
    <fieldset
      class="choices"
      data-row={props.row}
      data-locked={locked}
      disabled={locked}
      aria-labelledby={labelledBy}
    >
      {legend && <legend class={props.hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>}
      {options.map((option) => {
        const on = chosen.includes(option.id);
        const full = many && !on && chosen.length >= (props.many ?? 1);
        return (
          <label
            class="choice"
            key={option.id}
            data-chosen={on}
            data-correct={locked ? props.correct?.includes(option.id) : undefined}
            data-drop={`${name}:${option.id}`}
          >
            <input
              type={many ? 'checkbox' : 'radio'}
              name={radioOf(option.id)}
              checked={on}
              disabled={full}
              onChange={(event) => choose(option.id, event.currentTarget.checked)}
            />
            <span class="choice__text">
              <span key={option.label}>{option.label}</span>
              {option.hint && (
                <>
                  <Pause />
                  <small key={option.hint}>{option.hint}</small>
                </>
              )}
            </span>
            {locked && props.correct && (
              <Mark on={on} right={props.correct.includes(option.id)} partly={props.partly ?? false} />
            )}
          </label>
        );
      })}
    </fieldset>
  );
}

/** Says beside an option what it turned out to be, in words and in a sign. */
function Mark({
  on,
  right,
  partly,
}: {
  readonly on: boolean;
  readonly right: boolean;
  readonly partly: boolean;
}) {
  const t = useWords();
  if (!on && !right) return null;
  const chosen = right ? 'choice.right' : partly ? 'choice.partly' : 'choice.wrong';
  return (
    <>
      <Pause />
      <span class="choice__mark">{t(on ? chosen : 'choice.missed')}</span>
    </>
  );
}
