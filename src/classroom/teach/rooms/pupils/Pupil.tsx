/** One pupil's hand-in, opened: the name that the teacher gives it, the three lines of its slip to be changed, and what was filed. */
import { useId } from 'preact/hooks';
import { useWords } from '../../../../parts/context.ts';
import { pupilFigures } from '../../../figures/pupil.ts';
import type { Result } from '../../../result.ts';
import { useTeach } from '../../context.ts';
import type { Taught } from '../../store/taught.ts';
import { Filed } from './Filed.tsx';
import { draftedSlip, SLIP_LINES } from './slip-lines.ts';

interface Props {
  readonly result: Result;
  readonly taught: Taught;
}

const LONGEST = 200;

export function Pupil({ result, taught }: Props) {
  const t = useWords();
  const { teach, state } = useTeach();
  const id = useId();
  const { key } = result;
  const drafted = draftedSlip(taught.production, result);
  const { note } = pupilFigures(taught.production.weekend, result.state);
  return (
    <div class="pupil">
      <p class="pupil__name">
        <label for={id}>{t('pupils.name')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={LONGEST}
          value={state.names[key] ?? ''}
          onChange={(event) => teach.call(key, event.currentTarget.value)}
        />
        <span class="muted">{t('pupils.name.about')}</span>
      </p>
      {SLIP_LINES.map((line) => (
        <p class="pupil__line" key={line}>
          <label for={`${id}-${line}`}>{t(`slip.${line}`)}</label>
          <textarea
            id={`${id}-${line}`}
            rows={2}
            value={state.slips[key]?.[line] ?? drafted[line]}
            onChange={(event) => teach.write(key, line, event.currentTarget.value)}
          />
        </p>
      ))}
      {note !== '' && <p class="pupil__note">{t('pupils.note', { note })}</p>}
      <Filed {...{ result, taught }} />
    </div>
  );
}
