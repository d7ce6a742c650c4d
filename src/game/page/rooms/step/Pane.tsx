/** The two parts of a card: what is read and answered, which scrolls, and the way on beneath it, which stays in sight. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Pane({ foot, children }: Props) {
  return (
    <>
      <div class="ask">{children}</div>
      {foot}
    </>
  );
}
