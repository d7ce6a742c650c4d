/** Wires the teacher's page together: the door, the store, the weekends, the address, and what lets it work without a network. */
// First: what comes later rests on them, in the one-file edition too.
import 'virtual:tokens.css';
import './teach.css';
import { render } from 'preact';
import { library } from '../../weekends/library.ts';
import { lessons } from '../../weekends/lessons.ts';
import { applySettings, watchContrast } from '../../parts/browser/appearance.ts';
import { pressOnce } from '../../parts/browser/one-press.ts';
import { openDoor } from '../../parts/browser/fetch/door.ts';
import { createOffline } from '../../parts/browser/offline/offline.ts';
import { createShelf } from '../../parts/browser/shelf.ts';
import { say } from '../../words/words.ts';
import { besides } from './address.ts';
import { Guard } from '../../parts/Guard.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Page } from './Page.tsx';
import { roomNamed } from './rooms/ids.ts';
import { readBeside } from './reading/reader.ts';
import { bringTaught, type Taught } from './store/taught.ts';
import type { TeachState } from './store/state.ts';
import { createTeach } from './store/teach.ts';

openDoor(import.meta.url.replace(/[^/]*$/, ''), () => offline.look());

const parent = document.querySelector<HTMLElement>('#page');
if (!parent) throw new Error('teach.html lacks #page');

/** The weekends that a class can play: those with a lesson. */
const played = library.flatMap((entry) => {
  const lesson = lessons[entry.id];
  return lesson ? [{ entry, lesson }] : [];
});

let brought: Promise<ReadonlyMap<string, Taught>> | undefined;
/** Asked for again where it did not come. */
function bring(): Promise<ReadonlyMap<string, Taught>> {
  brought ??= Promise.all(
    played.map(async ({ entry, lesson }) => [entry.id, await bringTaught(entry, lesson)] as const),
  ).then((all) => new Map(all));
  brought.catch(() => (brought = undefined));
  return brought;
}

const teach = createTeach({
  read: readBeside,
  bring,
  shelf: createShelf(() => localStorage),
  draw: (below) => Math.floor((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below),
  besides: besides(location.href),
  room: roomNamed(location.hash) ?? 'make',
  now: Date.now,
  shifts: played.map(({ entry: { id, front } }) => ({
    id,
    name: say(front, 'weekend.title'),
    minutes: say(front, 'weekend.minutes'),
  })),
});

const failure = () => <ErrorScreen teach={teach} />;

function show(page: HTMLElement, state: TeachState): void {
  applySettings(state.settings);
  render(
    <Guard otherwise={failure}>
      <Page teach={teach} state={state} />
    </Guard>,
    page,
  );
}

/** Goes to the room that the address names; an address that is a hand-in is read, and named no longer. */
function arrive(): void {
  const { hash } = location;
  if (hash.startsWith('#r=')) {
    history.replaceState(null, '', '#collect');
    void teach.collect([{ link: hash, line: 1 }]);
  }
  teach.go(roomNamed(location.hash) ?? teach.store.getState().room);
}

pressOnce(window);
parent.replaceChildren();
show(parent, teach.store.getState());
teach.store.subscribe((state) => show(parent, state));
window.addEventListener('hashchange', arrive);
// The browser asks in words of its own.
window.addEventListener('beforeunload', (event) => {
  const { unsaved, results } = teach.store.getState();
  if (unsaved && results.length > 0) event.preventDefault();
});
watchContrast(() => applySettings(teach.store.getState().settings));
arrive();
void teach.bringAhead();
const offline = createOffline('teach', teach.offer);
offline.keepRest();
