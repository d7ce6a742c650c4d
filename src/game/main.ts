/** Wires everything together: the only file that knows the weekend, the store, the page, the stage, sound and worker. */
// First: what comes later rests on them, in the one-file edition too.
import 'virtual:tokens.css';
import './page/styles.css';
import { render, h } from 'preact';
import { library } from '../weekends/library.ts';
import interfaceWords from '../words/interface/en.json' with { type: 'json' };
import { createAddress, placeNamed } from './page/address.ts';
import { bringChapter } from './page/bring-chapter.ts';
import { bringClassParts } from './page/class-parts.ts';
import { bringPracticeParts } from './page/practice-parts.ts';
import { afterPaint } from '../parts/browser/after-paint.ts';
import { rectOf, watchAnchors } from '../parts/browser/anchors.ts';
import { watchAttention } from '../parts/browser/attention.ts';
import { ErrorScreen } from './page/ErrorScreen.tsx';
import { Guard } from '../parts/Guard.tsx';
import {
  applySettings,
  canPaint,
  forcesColours,
  wantsStillness,
  watchContrast,
} from '../parts/browser/appearance.ts';
import { letGoBefore } from '../parts/browser/focus.ts';
import { Page } from './page/Page.tsx';
import { describe, roomOf } from './page/rooms/table.tsx';
import { keepInSight } from '../parts/browser/keep-in-sight.ts';
import { pressOnce } from '../parts/browser/one-press.ts';
import { quietFor } from '../parts/browser/quiet.ts';
import { openDoor } from '../parts/browser/fetch/door.ts';
import { createOffline, type Offline } from '../parts/browser/offline/offline.ts';
import { loadFacesAhead } from '../parts/motion/faces.ts';
import { createSound, type Sound } from './audio/sound.ts';
import type { Stage } from './stage/contract.ts';
import { createScenes } from './stage/scenes/table.ts';
import { createGame, type Game } from './store/game.ts';
import type { Session } from './store/session.ts';
import { createThings } from './store/things.ts';
import type { Settings } from '../parts/browser/settings.ts';
import { CLASS_HASH } from '../record/class.ts';
import { begun } from '../record/open-weekend.ts';
import type { Screen } from '../present/screen.ts';
import type { RoomThing } from '../present/things.ts';
import { type House, houseOf, offered } from '../present/house.ts';
import { createFuse } from '../parts/fuse.ts';
import { createShelf } from '../parts/browser/shelf.ts';

/** The version and the build, as `0.1.0+3f2a91c04d`: filled in by the build. */
declare const __EDITION__: string;

let offline: Offline | undefined;
/** What does not come may belong to an edition that the host no longer has. */
const later = openDoor(import.meta.url.replace(/[^/]*$/, ''), () => offline?.look());

const language = 'en-GB';
/** When the stage and the sound may take the line and the processor, ms. */
const QUIET = { untouched: 600, pressed: 1500, longest: 6000 } as const;

const page = document.querySelector<HTMLElement>('#page');
const under = document.querySelector<HTMLElement>('#stage');
if (!page || !under) throw new Error('index.html lacks #page or #stage');

const kept: Game = createGame({
  library,
  shelf: createShelf(() => localStorage),
  tab: createShelf(() => sessionStorage),
  newId: () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('-'),
  today: () => localDay(new Date()),
  edition: __EDITION__,
  words: interfaceWords,
  minute: () => Math.floor(Date.now() / 60_000),
  bringClass: async () => kept.learn(await bringClassParts()),
  bringPractice: async (kinds) => kept.learn(await bringPracticeParts(kinds)),
  async bringChapter(...chapter) {
    const { words, panels } = await bringChapter(...chapter);
    kept.learn(words, panels);
  },
});
/** The day where the player is, not in Greenwich. Spelled out: what a browser needs to write dates it fetches when it is first asked, and the title would wait for it. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
/** What is kept on this device is the store's, and the worker's. */
const game: Game = {
  ...kept,
  clear() {
    kept.clear();
    offline?.clear();
  },
};
const address = createAddress(game);
const quiet = () => quietFor(document, QUIET);
const sound = createSound(game.store.getState(), document, quiet, later.take);
/** Sound that fails is heard no more. */
const follow = createFuse(() => sound.close())((...heard: Parameters<Sound['follow']>) =>
  sound.follow(...heard),
);
const raise = () => raiseStage(under);
let stage: Stage | undefined;
/** Whether the scene of this screen stands on the stage. */
let seen = false;
/** The scene for which the stage did not come over the line: with another one it is asked for again. */
let missed: Screen['scene'] | undefined;
/** What of the room may be touched, as the stage tells it. */
const things = createThings();
/** The settings that the styles have. */
let applied: Settings | undefined;
/** Whether the next chapter is being asked for. */
let asking = false;
/** Takes the new edition that waits, if one does. */
let update: (() => void) | undefined;
/** Has a learning platform keep the last decision anew, where the page is packaged for one. */
let again: (() => void) | undefined;
let house = houseOf(interfaceWords, language, library, game.store.getState().weekends);

/** Described anew where a weekend has come, or words. */
function houseIn({ words, weekends }: Session): House {
  if (words !== house.words || weekends !== house.come) house = houseOf(words, language, library, weekends);
  return house;
}

function screenOf(session: Session): Screen {
  return describe(houseIn(session), session);
}

/** A hand that moves changes no setting. */
function apply(settings: Settings): void {
  if (settings !== applied) applySettings(settings);
  applied = settings;
}

const failure = () => h(ErrorScreen, { words: interfaceWords, save: game.exportSave(), update });

function renderPage(session: Session, screen: Screen): void {
  const children = h(Page, { house, game, session, screen, update, again, things, touch });
  render(h(Guard, { otherwise: failure, children }), page as HTMLElement);
}

/** Page first, then the stage: revision N is drawn after the page has drawn N. */
function show(session: Session): void {
  try {
    apply(session.settings);
    const screen = screenOf(session);
    letGoBefore(`${screen.room} ${roomOf(screen).address(session)} ${session.open?.state.locked.length}`);
    renderPage(session, screen);
    const still = wantsStillness(session.settings);
    stage?.show(screen, still, session.happened);
    raiseAgain(screen);
    // Heard with the picture that shows it, not while the press is still being answered.
    afterPaint(() => follow(session, screen, still));
    address.follow(session);
    keepForOffline(session);
    bringAhead(session);
  } catch (error) {
    console.error(error);
    render(failure(), page as HTMLElement);
  }
}

/** Whoever has made a first decision, practises or comes by a class link means to stay: from then on everything is kept for playing without a network. */
function keepForOffline({ open, practice, joining }: Session): void {
  const stays = practice || joining !== undefined || (open && open.state.locked.length > 0);
  if (stays) offline?.keepRest();
}

/** The chapter that comes next is asked for while this one is played, and anew with a later move where it has not come. */
function bringAhead({ open }: Session): void {
  if (!open || asking) return;
  asking = true;
  void quiet()
    .then(game.bringAhead)
    .then(() => {
      // Who goes on with a weekend has not locked a number here yet, and turns to sources all the same.
      if (open.state.locked.length > 0) loadFacesAhead();
    })
    .catch(console.info)
    .finally(() => (asking = false));
}

/** Works out the first step while the title is read: what is made but once, as the formats of dates, is made by then. */
function rehearse(id: string): void {
  const session = game.store.getState();
  const came = session.weekends.get(id);
  if (came && !session.open)
    screenOf({ ...session, room: 'step', open: begun(came.weekend, 'rehearsal', 1) });
}

/** Last of all, so that nothing the player waits for shares the line with it. */
function goOffline(): void {
  offline = createOffline('game', (take) => {
    update = take;
    show(game.store.getState());
  });
  keepForOffline(game.store.getState());
}

function offer(now: readonly RoomThing[]): void {
  if (JSON.stringify(now) !== JSON.stringify(things.getState())) things.setState(now, true);
}

function touch(thing: RoomThing): void {
  sound.touch(thing.name);
  if (!wantsStillness(game.store.getState().settings)) stage?.touch(thing);
}

/** Tells the styles whether this screen's scene stands on the stage. */
function sayStage(): void {
  document.documentElement.dataset['stage'] = stage && seen && !forcesColours() ? 'on' : 'off';
}

function see(now: boolean): void {
  seen = now;
  sayStage();
}

function loseStage(): void {
  stage = undefined;
  offer([]);
  sayStage();
}

/** The stage is asked for only after the page can be played, and may fail without harm. */
async function raiseStage(parent: HTMLElement): Promise<void> {
  await quiet();
  // Forced colours are the reader's own, and the stage has none of them. Phaser comes only where it can draw.
  if (forcesColours() || !canPaint()) return loseStage();
  const { scene } = screenOf(game.store.getState());
  const scenes = createScenes();
  // Phaser first: a browser asks a host for six files at a time, and behind small ones the large one had to wait.
  const both = Promise.all([import('./stage/phaser.ts'), import('./stage/stage.ts')]);
  // The first scene comes beside Phaser, not after it.
  void scenes.bring(scene);
  const came = await both.catch((error: unknown) => console.info(error));
  if (!came) {
    missed = scene;
    return loseStage();
  }
  try {
    const options = { parent, anchor: rectOf, onSeen: see, onThings: offer, onLost: loseStage };
    const [phaser, { startStage }] = came;
    stage = await startStage(phaser, options, scenes);
    const now = game.store.getState();
    stage.show(screenOf(now), wantsStillness(now.settings), []);
    watchAnchors(document.body, () => stage?.measure());
    watchAttention(document.body, (attention) => stage?.attend(attention));
  } catch (error) {
    console.info(error);
    loseStage();
  }
}

/** What did not come over the line is asked for again where another picture is wanted. */
function raiseAgain({ scene }: Screen): void {
  if (missed === undefined || missed === scene) return;
  missed = undefined;
  void raise();
}

/** Brings what an address leads to: what a class is joined with, or the weekend that this tab has played. */
function bringNamed(place: string): Promise<void> {
  return place.startsWith(CLASS_HASH) ? game.bringClass() : game.bringOwn();
}

/** Only a package for a learning platform says so in its head. One that cannot be spoken with keeps nobody from playing. */
async function joinIfPackaged(): Promise<void> {
  const made = document.querySelector<HTMLMetaElement>('meta[name="platform"]')?.content;
  if (made === undefined) return;
  const joined = import('./platform.ts').then(({ joinPlatform }) => joinPlatform(made, game));
  again = (await joined.catch(console.info))?.again;
}

/** Shows the page, once it is settled whether its address leads into a weekend: that must have come by then. */
async function open(parent: HTMLElement): Promise<void> {
  await joinIfPackaged();
  if (location.hash !== '')
    await bringNamed(placeNamed(location.href)).catch(() => game.tell('weekend-lost'));
  parent.replaceChildren();
  // What a platform has brought back is gone on with, whatever the address says.
  if (game.store.getState().room === 'title') address.arrive();
  show(game.store.getState());
  game.store.subscribe(show);
  window.addEventListener('storage', game.changedElsewhere);
}

document.documentElement.dataset['stage'] = 'coming';
keepInSight();
pressOnce(window);
const [only, ...others] = offered(library);
// Where there is but one it will be wanted: the page has asked for it beside this script.
if (only && others.length === 0)
  game.bring(only.id).then(() => afterPaint(() => rehearse(only.id)), console.info);
watchContrast(() => {
  applySettings(game.store.getState().settings);
  if (stage) sayStage();
});
void open(page)
  .then(raise)
  .then(() => afterPaint(goOffline));
