/** Makes plates: canvas textures that are painted once and then only moved, faded or turned by the game. */
import { EVENTS } from './events.ts';
import type { Image, PhaserScene, Texture } from './phaser.ts';
import { createPicture, type Paint } from './picture.ts';

export interface Plate {
  /** Moves, turns, scales (1 = CSS px) and fades what is painted. */
  readonly image: Image;
  /** Paints afresh on `width` × `height` CSS px, unless `key` says that this very picture is there already. */
  paint(key: string, width: number, height: number, paint: Paint): void;
  /** Puts the upper left corner (or the origin, where one is set) on a point, snapped to whole device pixels. */
  place(x: number, y: number): void;
  /** Stretches the picture about its origin; 1 is as painted. */
  stretch(x: number, y: number): void;
  show(shown: boolean): void;
  destroy(): void;
}

export interface Studio {
  /** A plate at a depth (see DEPTH); higher covers lower. */
  plate(depth: number): Plate;
}

/** A studio in one scene; its textures hold `density` pixels per CSS px. `mint` gives a fresh texture key at each call. */
export function createStudio(scene: PhaserScene, density: number, mint: () => string): Studio {
  const plates = new Set<Plate>();
  // Phaser takes its images down with a scene, but leaves the textures, which belong to the whole game.
  scene.events.once(EVENTS.destroyed, () => {
    for (const plate of plates) plate.destroy();
  });
  return {
    plate(depth) {
      const plate = createPlate(scene, density, mint, () => plates.delete(plate));
      plate.image.setDepth(depth);
      plates.add(plate);
      return plate;
    },
  };
}

function createPlate(scene: PhaserScene, density: number, mint: () => string, gone: () => void): Plate {
  const picture = createPicture(density);
  const { canvas } = picture;
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  let texture: Texture | undefined;
  let size = '';
  return {
    image,
    paint(key, width, height, paint) {
      if (!picture.paint(key, width, height, paint) && texture) return;
      const before = size;
      size = `${canvas.width} ${canvas.height}`;
      if (texture && size === before) texture.source[0]?.update();
      else {
        texture?.destroy();
        texture = addTexture(scene, mint(), canvas);
        image.setTexture(texture.key).setScale(1 / density);
      }
    },
    place(x, y) {
      image.setPosition(Math.round(x * density) / density, Math.round(y * density) / density);
    },
    stretch(x, y) {
      image.setScale(x / density, y / density);
    },
    show(shown) {
      image.setVisible(shown);
    },
    destroy() {
      gone();
      image.destroy();
      texture?.destroy();
      texture = undefined;
    },
  };
}

/** A canvas as a texture, without the copy of its pixels that `createCanvas` would keep. */
function addTexture(scene: PhaserScene, key: string, canvas: HTMLCanvasElement): Texture {
  const texture = scene.textures.create(key, canvas, canvas.width, canvas.height);
  if (!texture) throw new Error(`a texture named ${key} is there already`);
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
}
