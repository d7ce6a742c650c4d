/** What would have been a file, as text to copy: for frames in which the browser allows no download. */
import { useId } from 'preact/hooks';

interface Props {
  readonly about: string;
  readonly label: string;
  readonly text: string;
}

/** Whoever comes into the text has all of it selected, so that the keys for copying do the rest. */
export function CopyText({ about, label, text }: Props) {
  const id = `copy-${useId()}`;
  return (
    <>
      <p>{about}</p>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={8}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </>
  );
}
