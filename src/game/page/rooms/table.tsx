/** The rooms of the page, one row each. A new room is a folder beside this file, its screen's type, and its row. */
import type { FunctionComponent } from 'preact';
import { CLASS_HASH } from '../../../record/class.ts';
import { presentHandIn } from '../../../present/hand-in.ts';
import { presentJoin, presentStep, presentTitle } from '../../../present/present.ts';
import { presentJoint } from '../../../present/shared-joint.ts';
import type { RoomId, Screen, Screens } from '../../../present/screen.ts';
import { type House, openIn } from '../../../present/house.ts';
import type { Values } from '../../../words/words.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { HandInRoom, JoinRoom } from '../class-parts.ts';
import { PracticeRoom } from '../practice-parts.ts';
import { JointRoom } from './joint/JointRoom.tsx';
import { StepRoom } from './step/StepRoom.tsx';
import { TitleRoom } from './title/TitleRoom.tsx';

interface Room<R extends RoomId> {
  /** The room's screen, with the scene that the stage shows beneath it; undefined while it has nothing to show. */
  readonly present: (house: House, session: Session) => Screens[R] | undefined;
  readonly component: FunctionComponent<{ readonly screen: Screens[R]; readonly session: Session }>;
  /** What the browser's window is called. */
  readonly windowTitle: (screen: Screens[R], t: (id: string, values?: Values) => string) => string;
  /** What stands behind the hash in the address: which place of the room the player is at. */
  readonly address: (session: Session) => string;
  /** Goes to the place that an address names; false where it names none of this room's that may be gone to. */
  readonly goTo: (game: Game, named: string) => boolean;
}

/** The address of the joint by itself, as it is sent on. */
const JOINT = 'joint';
/** That of what is handed in. */
const HAND_IN = 'hand-in';
/** That of practice, and the beginning of its parts'. */
const PRACTICE = 'practice';

const rooms: { readonly [R in RoomId]: Room<R> } = {
  title: {
    present: presentTitle,
    component: TitleRoom,
    windowTitle: (_, t) => t('title.document'),
    address: () => '',
    // Where no other room is named, the title is.
    goTo: () => false,
  },
  // Before the steps, so that no weekend can take its address.
  joint: {
    present: presentJoint,
    component: JointRoom,
    windowTitle: (_, t) => t('shared.document'),
    address: () => JOINT,
    goTo(game, named) {
      if (named === JOINT) game.tryJoint();
      return named === JOINT;
    },
  },
  join: {
    present: presentJoin,
    component: JoinRoom,
    windowTitle: (_, t) => t('title.document'),
    address: ({ joining }) => joining ?? '',
    goTo(game, named) {
      const isClass = named.startsWith(CLASS_HASH);
      if (isClass) game.arrive(named);
      return isClass;
    },
  },
  'hand-in': {
    present: presentHandIn,
    component: HandInRoom,
    windowTitle: (_, t) => t('hand-in.document'),
    address: () => HAND_IN,
    goTo: (game, named) => named === HAND_IN && game.handIn(),
  },
  // It brings its own descriptions, when it is wanted.
  practice: {
    present: (house, session) => session.practice?.present(house, session),
    component: PracticeRoom,
    windowTitle: (_, t) => t('practice.document'),
    address: ({ practice }) => practice?.address ?? '',
    goTo(game, named) {
      const isHere = named.split('/')[0] === PRACTICE;
      if (isHere) game.practise(named);
      return isHere;
    },
  },
  step: {
    present: (house, situation) => {
      const production = openIn(house, situation);
      return production && presentStep(production, situation);
    },
    component: StepRoom,
    windowTitle: (screen, t) => t('step.document', { heading: screen.heading, chapter: screen.chapterTitle }),
    address: ({ open }) => open?.state.at ?? '',
    goTo: (game, named) => game.goTo(named),
  },
};

/** The room of a screen or of a session. */
export function roomOf<R extends RoomId>({
  room,
}: {
  readonly room: R;
}): { readonly [S in RoomId]: Room<S> }[R] {
  return rooms[room];
}

/** The one description per screen that page, stage and sound read. */
export function describe(house: House, session: Session): Screen {
  return rooms[session.room].present(house, session) ?? presentTitle(house, session);
}

/** Goes to what an address names, whichever room it belongs to; to the title where it belongs to none. */
export function goTo(game: Game, named: string): void {
  if (named !== '' && Object.values(rooms).some((room) => room.goTo(game, named))) return;
  if (game.store.getState().room !== 'title') game.leave();
}
