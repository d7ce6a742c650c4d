/** The teacher's page: its bar, the room the teacher is in, what is open over it, and what is spoken once. */
import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog/Dialog.tsx';
import { CopyText } from '../../parts/dialog/Copy.tsx';
import { CopyProvider, FewKeysProvider, SpeechProvider } from '../../parts/context.ts';
import { say } from '../../words/words.ts';
import { Bar } from './Bar.tsx';
import { TeachProvider } from './context.ts';
import { Help } from './dialogs/Help.tsx';
import { Settings } from './dialogs/Settings.tsx';
import { SecondScreen } from './rooms/project/SecondScreen.tsx';
import { rooms } from './rooms/table.tsx';
import { Update } from './Update.tsx';
import type { TeachState } from './store/state.ts';
import type { Teach } from './store/teach.ts';
import { speechIn } from './store/shown.ts';

interface Props {
  readonly teach: Teach;
  readonly state: TeachState;
}

/** What can be opened over any room: its title's word, and what it holds. */
const DIALOGS = {
  settings: { title: 'teach.settings', Body: Settings },
  help: { title: 'help.title', Body: Help },
} as const;

export function Page({ teach, state }: Props) {
  const [open, setOpen] = useState<keyof typeof DIALOGS>();
  const [copied, copy] = useState<string>();
  const speech = speechIn(state);
  const { room, said } = state;
  const RoomOf = rooms[room];
  const { title, Body } = DIALOGS[open ?? 'help'];
  return (
    <SpeechProvider value={speech}>
      <FewKeysProvider value={state.settings.keys === 'few'}>
        <TeachProvider value={{ teach, state }}>
          <a class="skip-link" href="#main" onClick={skip}>
            {say(speech.words, 'skip')}
          </a>
          <Bar room={room} onSettings={() => setOpen('settings')} onHelp={() => setOpen('help')} />
          {room !== 'project' && <Update />}
          <CopyProvider value={copy}>
            <RoomOf key={room} />
          </CopyProvider>
          {state.second && <SecondScreen second={state.second} />}
          {open && (
            <Dialog title={say(speech.words, title)} onClose={() => setOpen(undefined)}>
              <Body />
            </Dialog>
          )}
          {copied !== undefined && (
            <Dialog title={say(speech.words, 'copy.title')} onClose={() => copy(undefined)}>
              <CopyText
                about={say(speech.words, 'keep.framed')}
                label={say(speech.words, 'copy.text')}
                text={copied}
              />
            </Dialog>
          )}
          <p class="visually-hidden" role="status">
            <span key={said.revision}>{said.text}</span>
          </p>
        </TeachProvider>
      </FewKeysProvider>
    </SpeechProvider>
  );
}

/** The address bar holds the room, so the link moves the focus itself. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('h1')?.focus();
}
