/** What every room has in common: it begins at its heading, names the window, and where it fails the error screen takes its place. */
import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RoomId, Screens } from '../../../present/screen.ts';
import { useSpeech, useWords } from '../../../parts/context.ts';
import { beginAt } from '../../../parts/browser/focus.ts';
import type { Session } from '../../store/session.ts';
import { usePage } from '../context.ts';
import { ErrorScreen } from '../ErrorScreen.tsx';
import { Guard } from '../../../parts/Guard.tsx';
import { roomOf } from './table.tsx';

interface Props<R extends RoomId> {
  readonly room: R;
  readonly screen: Screens[R];
  readonly session: Session;
}

export function RoomFrame<R extends RoomId>({ room, screen, session }: Props<R>) {
  const t = useWords();
  const { words } = useSpeech();
  const { game, update } = usePage();
  const { component, windowTitle, address } = roomOf({ room });
  const place = address(session);
  const frame = useRef<HTMLDivElement>(null);
  const left = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const opener = frame.current?.querySelector<HTMLElement>(`[data-opens="${left.current}"]`);
    // On arrival the browser's own place is right, and nothing is moved.
    if (left.current !== undefined) beginAt(frame.current?.querySelector('h1') ?? null, opener);
    left.current = place;
  }, [place]);
  // The browser's own business comes after the picture that answers the press.
  useEffect(() => {
    document.title = windowTitle(screen, t);
  }, [place]);
  return (
    // With an id it stands in the accessibility tree: a screen reader is told that a room goes, with what was pressed in it.
    <div class="room" id="room" key={room} ref={frame}>
      <Guard otherwise={() => <ErrorScreen words={words} save={game.exportSave()} update={update} />}>
        {h(component, { screen, session })}
      </Guard>
    </div>
  );
}
