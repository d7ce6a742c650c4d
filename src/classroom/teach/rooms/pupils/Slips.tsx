/** The slips of all pupils on view, two a page, for the printer alone. */
import { useWords } from '../../../../parts/context.ts';
import type { Result } from '../../../result.ts';
import { useTeach } from '../../context.ts';
import { PrintedSheet } from '../../Sheet.tsx';
import { calledIn } from '../../store/shown.ts';
import type { Taught } from '../../store/taught.ts';
import type { ViewProps } from '../class/view-props.ts';
import { Filed } from './Filed.tsx';
import { draftedSlip, SLIP_LINES } from './slip-lines.ts';

export function Slips({ results, taught, onPrinted }: ViewProps & { readonly onPrinted: () => void }) {
  return (
    <PrintedSheet name="slips" onPrinted={onPrinted}>
      {results.map((result) => (
        <Slip key={result.key} {...{ result, taught }} />
      ))}
    </PrintedSheet>
  );
}

function Slip({ result, taught }: { readonly result: Result; readonly taught: Taught }) {
  const t = useWords();
  const { state } = useTeach();
  const { names, slips } = state;
  const { key, name } = result;
  const lines = { ...draftedSlip(taught.production, result), ...slips[key] };
  const called = names[key];
  return (
    <article class="slip-sheet">
      <h2>
        {called ? t('pupils.called', { name, called }) : name} <small>{calledIn(state)}</small>
      </h2>
      {SLIP_LINES.map((line) => (
        <p key={line}>
          <b>{t(`slip.${line}`)}</b> {lines[line]}
        </p>
      ))}
      <Filed {...{ result, taught }} />
      <p class="slip-sheet__teacher">{t('slip.teacher')}</p>
    </article>
  );
}
