/** The one door to Phaser: everything the stage uses of it, and nothing else. */
export { Game, Scale, Scene, WEBGL } from 'phaser';
import type { GameObjects, Textures, Types } from 'phaser';

export type Image = GameObjects.Image;
export type Texture = Textures.Texture;
export type GameConfig = Types.Core.GameConfig;
export type SceneConfig = Types.Scenes.CreateSceneFromObjectConfig;

/** Names of Phaser's own events, as Phaser spells them. */
export const EVENTS = {
  ready: 'ready',
  step: 'step',
  drawn: 'postrender',
  shutdown: 'shutdown',
  contextLost: 'losewebgl',
  contextRestored: 'restorewebgl',
} as const;
