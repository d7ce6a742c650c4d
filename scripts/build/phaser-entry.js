/**
 * Phaser as the game uses it: its own modules, without those that nothing here calls (input scenes, loaders, physics,
 * sound, tilemaps, particles, text, tweens, the Canvas renderer). What stands here stands in src/game/stage/phaser.ts too.
 */

// The renderer's folder must come before the game: in another order its parts ask for one another half made.
import 'phaser-source/renderer/index.js';
import constants from 'phaser-source/const.js';
import Game from 'phaser-source/core/Game.js';
import Scale from 'phaser-source/scale/index.js';
// Each registers itself under the name by which a scene holds it: events, cameras, add, make, scene, and the two lists.
import 'phaser-source/events/EventEmitter.js';
import 'phaser-source/cameras/2d/CameraManager.js';
import 'phaser-source/gameobjects/GameObjectFactory.js';
import 'phaser-source/gameobjects/GameObjectCreator.js';
import 'phaser-source/gameobjects/DisplayList.js';
import 'phaser-source/gameobjects/UpdateList.js';
import 'phaser-source/scene/ScenePlugin.js';
// What a scene can add.
import 'phaser-source/gameobjects/image/ImageFactory.js';

export const { WEBGL } = constants;
export { Game, Scale };
