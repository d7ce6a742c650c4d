/** What a scene of the stage is: a backdrop and the toys in it, brought to life in one Phaser scene. */
import type { Anchor } from '../../parts/anchors.ts';
import type { Screen } from '../../present/screen.ts';
import type { Happened } from '../../rules/state.ts';
import type { RoomThing } from '../../present/things.ts';
import { motion } from '../../parts/theme/theme.ts';
import type { Attention, Rect } from './contract.ts';
import { createGlide, easeSineInOut } from './geometry/motion.ts';
import type { PhaserScene } from './phaser.ts';
import { DEPTH } from './depth.ts';
import type { Paint, Picture } from './picture.ts';
import { createStudio, type Studio } from './studio.ts';

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

/** A picture as large as the viewport; painted again only when its key changes. */
export interface Backdrop {
  readonly key: string;
  readonly paint: Paint;
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
  readonly backdrop: (moment: Moment) => Backdrop;
  readonly toys: readonly ((studio: Studio) => Toy)[];
}

export interface LiveScene extends Required<Toy> {
  /** False while the backdrop still fades in over the scene before. */
  arrived(): boolean;
}

export interface Opening {
  /** Device pixels per CSS px. */
  readonly density: number;
  /** How long its backdrop takes to come up, ms. */
  readonly fading: number;
  /** Its toys come one a frame behind the backdrop, so that no frame is long; else all at once. */
  readonly gradually: boolean;
  /** What its backdrop has been painted on already, if it has. */
  readonly wall: Picture | undefined;
  /** Gives a fresh name for a texture. */
  readonly mint: () => string;
}

/** Builds a scene in one of Phaser's. */
export function openScene(
  inside: PhaserScene,
  scene: Scene,
  { density, fading, gradually, wall: ready, mint }: Opening,
): LiveScene {
  // With this camera a unit of the world is one CSS px.
  inside.cameras.main.setOrigin(0, 0).setZoom(density);
  const studio = createStudio(inside, density, mint);
  const wall = studio.plate(DEPTH.backdrop, ready?.density === density ? ready : undefined);
  const toys = scene.toys.map((make) => make(studio));
  const alpha = createGlide(fading > 0 ? 0 : 1);
  alpha.aim(1, fading, easeSineInOut);
  wall.image.setAlpha(alpha.value());
  const waiting = gradually ? [undefined, ...toys] : [];
  const here = gradually ? [] : [...toys];
  let now: Moment | undefined;
  /** The next toy that waits; the first frame is the backdrop's alone. */
  const bringNext = (): boolean => {
    if (waiting.length === 0 || !now) return false;
    const next = waiting.shift();
    next?.update(now);
    if (next) here.push(next);
    return true;
  };
  return {
    update(moment) {
      now = moment;
      const { key, paint } = scene.backdrop(moment);
      wall.paint(key, moment.width, moment.height, paint);
      wall.show(true);
      for (const toy of here) toy.update(moment);
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
      wall.image.setAlpha(alpha.value());
      for (const toy of here) moving = toy.tick(elapsed) || moving;
      moving = bringNext() || moving;
      return moving;
    },
    arrived: () => alpha.value() === 1,
  };
}

/** How long one scene takes to give way to another, ms. */
export function fadeFor(still: boolean): number {
  return still ? motion.fade : motion.panel;
}
