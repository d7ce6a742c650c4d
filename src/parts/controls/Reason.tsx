/** Why somebody reads it differently: a few words that are kept beside an answer and change nothing. */
import { useState } from 'preact/hooks';
import { useWords } from '../context.ts';

interface Props {
  readonly label: string;
  /** What was kept before; empty: nothing. */
  readonly kept: string;
  readonly onKeep: (reason: string) => void;
}

export function Reason({ label, kept, onKeep }: Props) {
  const t = useWords();
  const [reason, setReason] = useState(kept);
  const keep = () => onKeep(reason);
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <textarea
          rows={2}
          maxLength={400}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          onChange={keep}
        />
      </label>
      <button type="button" class="button" onClick={keep}>
        {t('compare.contest.keep')}
      </button>
      <p class="note" role="status">
        {kept !== '' && kept === reason ? t('compare.contest.kept') : ''}
      </p>
    </>
  );
}
