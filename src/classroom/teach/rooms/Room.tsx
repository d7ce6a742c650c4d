/** The frame of a room: its heading, which takes the focus on arrival from another room, and what stands beside it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { beginAt } from '../../../parts/browser/focus.ts';
import { useWords } from '../../../parts/context.ts';
import type { RoomId } from './ids.ts';

interface Props {
  readonly room: RoomId;
  readonly heading: string;
  /** Stands on the heading's line. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Whoever opens the page begins at its top, as on any page; whoever comes from another room, at the heading. */
let isFirst = true;

export function Room({ room, heading, beside, children }: Props) {
  const t = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('teach.document', { room: t(`room.${room}`) });
    if (!isFirst) beginAt(title.current);
    isFirst = false;
  }, [room]);
  return (
    <main id="main" class={`teach-room teach-room--${room}`}>
      <div class="teach-room__head">
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {beside}
      </div>
      {children}
    </main>
  );
}
