/** What the wiring gives the stage, and what the stage offers back. */
import type { Anchor } from '../../parts/anchors.ts';
import type { Screen } from '../../present/screen.ts';
import type { Happened } from '../../rules/state.ts';
import type { RoomThing } from '../../present/things.ts';

/** CSS px, relative to the viewport. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StageOptions {
  /** The element that holds the canvas: fixed, as large as the viewport, beneath the page. */
  readonly parent: HTMLElement;
  /** The rectangle of the page's element that is this anchor; undefined where it is absent or hidden. */
  readonly anchor: (anchor: Anchor) => Rect | undefined;
  /**
   * Told whether the scene of the last screen is to be seen: not while it has not come over the line, nor while the system
   * has taken the graphics away. Either may be lost and regained, again and again.
   */
  readonly onSeen: (seen: boolean) => void;
  /** Told once nothing moves what of the room may be touched, and where it is; nothing while another picture comes. */
  readonly onThings: (things: readonly RoomThing[]) => void;
  /** Called once if the stage must give up: a painter that throws. The game goes on without it. */
  readonly onLost: () => void;
}

/** Where the player's hand and focus are: for what answers to them without being a control. */
export interface Attention {
  /** CSS px of the viewport; undefined before the pointer has moved. */
  readonly pointer: { readonly x: number; readonly y: number } | undefined;
  /** The anchor id of what the pointer was pressed on and has not let go of, if it has one. */
  readonly pressed: string | undefined;
  /** The anchor id of the focused element, if it has one. */
  readonly focused: string | undefined;
}

/** None of it throws: what fails on the stage takes it down. */
export interface Stage {
  /**
   * Draw this screen; called after the page has rendered it. `still`: motion is reduced, jump instead of moving. `news`:
   * what the last move brought about; taken up once, however often it is shown.
   */
  show(screen: Screen, still: boolean, news: readonly Happened[]): void;
  /** The page's anchors have moved (resize, scroll, fonts): measure again and redraw. */
  measure(): void;
  /** The pointer has moved or the focus has changed. */
  attend(attention: Attention): void;
  /** Something of the room has been touched: it answers by a small movement. */
  touch(thing: RoomThing): void;
  /** True while nothing moves and the loop sleeps. Also on the canvas as `data-asleep="true"`, which tests wait for. */
  asleep(): boolean;
  destroy(): void;
}
