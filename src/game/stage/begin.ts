/** Begins Phaser's game in an element of the page: a canvas and a clock, without input and without sound. */
import { colours } from '../../parts/theme/theme.ts';
import { EVENTS } from './events.ts';
import type * as door from './phaser.ts';
import type { Game, GameConfig } from './phaser.ts';
import type { Size } from './size.ts';

/** What has come when Phaser has; the rest of the stage takes only its types, and so comes beside it and not after. */
export type Phaser = typeof door;

/** Resolves when the game runs. Rejects where the browser has no WebGL, as Phaser finds. */
export async function beginGame(phaser: Phaser, parent: HTMLElement, size: Size): Promise<Game> {
  const game = new phaser.Game(configure(phaser, parent, size));
  await new Promise<void>((resolve) => {
    if (game.isRunning) resolve();
    else game.events.once(EVENTS.ready, () => resolve());
  });
  return game;
}

function configure({ Scale, WEBGL }: Phaser, parent: HTMLElement, size: Size): GameConfig {
  return {
    type: WEBGL,
    parent,
    backgroundColor: colours.night,
    width: Math.round(size.width * size.density),
    height: Math.round(size.height * size.density),
    scale: { mode: Scale.NONE, zoom: 1 / size.density, autoRound: false },
    antialiasGL: false,
    // With several textures a batch, 4.2.1 compares an interpolated texture number for equality, and turned
    // pictures lose pixels where that number is not exact.
    maxTextures: 1,
    powerPreference: 'low-power',
    // The page owns every pointer and key, and audio is not the stage's.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    disableContextMenu: false,
    banner: false,
    callbacks: { preBoot: paintOwnTextures },
    audio: { disableWebAudio: true, noAudio: true },
  };
}

/**
 * Phaser's own three textures, one pixel each. As it brings them they are pictures that the browser has to decode before
 * anything can begin, and no scene here shows them. Once the game stands, which waits for them to come.
 */
function paintOwnTextures({ textures }: Game): void {
  textures.addBase64 = (key: string) => {
    queueMicrotask(() => {
      textures.addUint8Array(key, new Uint8Array(4).fill(key === '__WHITE' ? 255 : 0), 1, 1);
      textures.emit(EVENTS.textureCame, key);
    });
    return textures;
  };
}
