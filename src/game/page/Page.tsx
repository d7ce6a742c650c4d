/** The whole page: the room the player is in, what is open over it, and what is spoken once. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Game } from '../store/game.ts';
import type { Session } from '../store/session.ts';
import type { Things } from '../store/things.ts';
import type { Screen } from '../../present/screen.ts';
import type { RoomThing } from '../../present/things.ts';
import type { Place } from '../../present/question-views.ts';
import { type House, openIn } from '../../present/house.ts';
import { announcement } from './announcements.ts';
import { Captions } from './Captions.tsx';
import { type DialogId, PageProvider, type OpenDialog } from './context.ts';
import {
  CopyProvider,
  FewKeysProvider,
  PlayProvider,
  SpeechProvider,
  useWords,
} from '../../parts/context.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { wantsStillness } from '../../parts/browser/appearance.ts';
import { Notice } from './Notice.tsx';
import { useMotion } from './motion/useMotion.ts';
import { Wipe } from '../../parts/motion/Wipe.tsx';
import { RoomFrame } from './rooms/RoomFrame.tsx';

export interface PageProps {
  readonly house: House;
  readonly game: Game;
  /** The session and its description, of the same moment. */
  readonly session: Session;
  readonly screen: Screen;
  /** Takes a newer edition that waits, where one does. */
  readonly update?: (() => void) | undefined;
  /** Has a learning platform keep the last decision anew, where one does. */
  readonly again?: (() => void) | undefined;
  /** What of the room may be touched, and what touching it does. */
  readonly things: Things;
  readonly touch: (thing: RoomThing) => void;
}

/** What opens, is said or passes over the page draws nothing beneath it anew: that changes with the moment alone. */
export function Page({ house, game, session, screen, update, again, things, touch }: PageProps) {
  const { language } = house;
  const words = wordsOf(house, session, screen);
  const { dialogs, show, close } = useDialogs(screen.room);
  const { said, announce } = useVoice(game);
  const { reveal, turn, onTurned } = useMotion(session, screen);
  const { move, hold, draft, learn } = game;
  const speech = useMemo(() => ({ words, language, learn }), [words, language, learn]);
  const play = useMemo(() => {
    const still = () => wantsStillness(game.store.getState().settings);
    const open = ({ document, block }: Place) => show('document', `${document}#${block}`);
    return { screen, move, hold, draft, announce, still, reveal, open };
  }, [game, screen, reveal]);
  const copy = useCallback((text: string) => show('copy', text), []);
  const around = useMemo(
    () => ({ house, game, screen, update, again, things, touch, show, close }),
    [house, game, screen, update, again, things, touch],
  );
  const room = useMemo(
    () => <RoomFrame room={screen.room} screen={screen} session={session} />,
    [screen, session],
  );
  return (
    <SpeechProvider value={speech}>
      <PlayProvider value={play}>
        <CopyProvider value={copy}>
          <FewKeysProvider value={session.settings.keys === 'few'}>
            <PageProvider value={around}>
              <SkipLink />
              {room}
              {turn && <Wipe key={turn.name} turn={turn} onDone={onTurned} />}
              <Dialogs open={dialogs} session={session} />
              <Captions session={session} silent={screen.room === 'step' && screen.silent} />
              <Notice session={session} />
              <Status revision={session.revision}>
                {announcement(words, language, session.happened)}
                {said.revision === session.revision && said.text}
              </Status>
            </PageProvider>
          </FewKeysProvider>
        </CopyProvider>
      </PlayProvider>
    </SpeechProvider>
  );
}

/** The dialogs that are open, one over the other, and how they open and close; another room closes all. */
function useDialogs(room: Screen['room']) {
  const [dialogs, set] = useState<readonly OpenDialog[]>([]);
  const hands = useMemo(
    () => ({
      show: (id: DialogId, about = '') => set((open) => [...open, { id, about }]),
      close: (which?: OpenDialog) =>
        set((open) => open.filter((each, at) => (which ? each !== which : at < open.length - 1))),
    }),
    [],
  );
  useEffect(() => set((open) => (open.length > 0 ? [] : open)), [room]);
  return { dialogs, ...hands };
}

/** What is said aloud beside what has happened, at the moment to which it belongs. */
function useVoice({ store }: Game) {
  const [said, setSaid] = useState({ revision: 0, text: '' });
  const announce = useCallback(
    (text: string) => setSaid({ revision: store.getState().revision, text }),
    [store],
  );
  return { said, announce };
}

function SkipLink() {
  const t = useWords();
  return (
    <a class="skip-link" href="#main" onClick={skip}>
      {t('skip')}
    </a>
  );
}

/** The address bar holds the step, so the link moves the focus itself. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('h1')?.focus();
}

/** Last on the page, because an empty status region is read out where the page ends. */
function Status({ revision, children }: { readonly revision: number; readonly children: ComponentChildren }) {
  return (
    <p class="status visually-hidden" role="status">
      <span key={revision}>{children}</span>
    </p>
  );
}

/** The interface's words, and those of what is shown. */
function wordsOf(house: House, session: Session, screen: Screen) {
  if (screen.room === 'practice') return session.practice?.words(house) ?? house.words;
  return ('place' in screen ? openIn(house, session) : undefined)?.words ?? house.words;
}
