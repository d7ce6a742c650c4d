/** What stands at the end of a picture's heading: of what and how many, and the press that shows its key. */
import { Reveal } from './Reveal.tsx';

interface Props {
  readonly of: string;
  /** What is revealed, and of what; nothing where there is nothing to hide. */
  readonly reveals?: { readonly id: string; readonly of: string };
}

export function Aside({ of, reveals }: Props) {
  return (
    <>
      <p class="class-view__of">{of}</p>
      {reveals && <Reveal {...reveals} />}
    </>
  );
}
