/** What a scene of the stage is: a backdrop and the toys in it, brought to life in one Phaser scene. */
import type { Anchor } from '../../parts/anchors.ts';
import type { Screen } from '../../present/screen.ts';
import type { Happened } from '../../rules/state.ts';
import type { RoomThing } from '../../present/things.ts';
import { motion } from '../../parts/theme/theme.ts';
import type { Attention, Rect } from './contract.ts';
import { createGlide, easeSineInOut } from './geometry/motion.ts';
import type { PhaserScene } from './phaser.ts';
import type { Tones } from './paint/tones.ts';
import { createStudio, type Studio } from './studio.ts';
import { type Backdrop, createWall } from './wall.ts';

/** Everything a painter or a toy may look at. */
export interface Moment {
  readonly screen: Screen;
  /** CSS px; undefined where the page has no such element, or one too small to paint in. */
  readonly anchor: (anchor: Anchor) => Rect | undefined;
  /** The viewport, CSS px. */
  readonly width: number;
  readonly height: number;
  /** Motion is reduced: jump instead of moving. */
  readonly still: boolean;
  /** What the last move brought about, the same list for as long as it is the last; empty where nothing has happened. */
  readonly news: readonly Happened[];
}

export interface Toy {
  /** Takes up what the screen says now. */
  update(moment: Moment): void;
  /** The pointer has moved or the focus has changed; true where that sets something moving. */
  attend?(attention: Attention): boolean;
  /** What of it may be touched, where it has been drawn. */
  things?(): readonly RoomThing[];
  /** Something has been touched; true where that sets something moving. */
  touch?(thing: RoomThing): boolean;
  /** Lets `elapsed` ms pass; true while something still moves. */
  tick(elapsed: number): boolean;
}

export interface Scene {
  readonly tones: (moment: Moment) => Tones;
  readonly backdrop: (moment: Moment) => Backdrop;
  readonly toys: readonly ((studio: Studio) => Toy)[];
}

export interface LiveScene extends Required<Toy> {
  /** False while the backdrop still fades in over the scene before. */
  arrived(): boolean;
  /** All that a frame would show, told in a string: two alike need not both be drawn. */
  look(): string;
}

export interface Opening {
  /** Device pixels per CSS px. */
  readonly density: number;
  /** How long its backdrop takes to come up, ms. */
  readonly fading: number;
  /** First its tones, then the backdrop band by band, then toy after toy, one a frame, so that no frame is long; else all at once. */
  readonly gradually: boolean;
  /** Gives a fresh name for a texture. */
  readonly mint: () => string;
}

/** Builds a scene in one of Phaser's. */
export function openScene(
  inside: PhaserScene,
  scene: Scene,
  { density, fading, gradually, mint }: Opening,
): LiveScene {
  // With this camera a unit of the world is one CSS px.
  inside.cameras.main.setOrigin(0, 0).setZoom(density);
  const studio = createStudio(inside, density, mint);
  const wall = createWall(studio, density);
  const alpha = createGlide(fading > 0 ? 0 : 1);
  alpha.aim(1, fading, easeSineInOut);
  wall.fade(alpha.value());
  let toned = gradually;
  const paintBehind = (moment: Moment): void => {
    const { width, height } = moment;
    if (toned) wall.tone(scene.tones(moment), width, height);
    else wall.hang(scene.backdrop(moment), width, height);
  };
  const here: Toy[] = [];
  const waiting: ((moment: Moment) => void)[] = scene.toys.map((make) => (moment) => {
    const toy = make(studio);
    toy.update(moment);
    here.push(toy);
  });
  if (gradually) {
    waiting.unshift(ALONE, (moment) => {
      toned = false;
      paintBehind(moment);
    });
  }
  let now: Moment | undefined;
  const bringNext = (): boolean => {
    if (wall.bringBand()) return true;
    const next = now && waiting.shift();
    if (now) next?.(now);
    return next !== undefined;
  };
  return {
    update(moment) {
      now = moment;
      paintBehind(moment);
      for (const toy of here) toy.update(moment);
      while (!gradually && bringNext());
    },
    attend(attention) {
      let moved = false;
      for (const toy of here) moved = toy.attend?.(attention) === true || moved;
      return moved;
    },
    things: () => here.flatMap((toy) => toy.things?.() ?? []),
    touch(thing) {
      let moved = false;
      for (const toy of here) moved = toy.touch?.(thing) === true || moved;
      return moved;
    },
    tick(elapsed) {
      let moving = alpha.tick(elapsed);
      wall.fade(alpha.value());
      for (const toy of here) moving = toy.tick(elapsed) || moving;
      moving = bringNext() || moving;
      return moving;
    },
    arrived: () => alpha.value() === 1,
    look: () => studio.look(),
  };
}

/** The first frame brings nothing more. */
const ALONE = (): void => undefined;

/** How long one scene takes to give way to another, ms. */
export function fadeFor(still: boolean): number {
  return still ? motion.fade : motion.panel;
}
