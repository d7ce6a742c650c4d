/** The one door to Phaser: what the stage uses of it. What is taken here must also stand in scripts/build/phaser-entry.js. */
export { Game, Scale, WEBGL } from 'phaser';
import type { GameObjects, Scene as WholeScene, Textures, Types } from 'phaser';

/** Phaser's types tell of all of it: a scene here has only what the small build has. */
export type PhaserScene = Pick<WholeScene, 'cameras' | 'events' | 'textures'> & {
  readonly add: Pick<GameObjects.GameObjectFactory, 'image'>;
};
export type Image = Omit<GameObjects.Image, 'setInteractive' | 'disableInteractive' | 'removeInteractive'>;
export type Texture = Textures.Texture;
export type GameConfig = Types.Core.GameConfig;
