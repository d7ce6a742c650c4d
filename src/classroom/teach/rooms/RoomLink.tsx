/** A way to a room: a link, which adds nothing to the history of a course that frames the page. */
import type { ComponentChildren } from 'preact';
import type { RoomId } from './ids.ts';

interface Props {
  readonly to: RoomId;
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly class?: string;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'data-passed'?: boolean | undefined;
}

export function RoomLink({ to, onClick, ...rest }: Props) {
  const href = `#${to}`;
  const go = (event: MouseEvent) => {
    onClick?.();
    if (self === top) return;
    event.preventDefault();
    location.replace(href);
  };
  return <a {...rest} href={href} onClick={go} />;
}
