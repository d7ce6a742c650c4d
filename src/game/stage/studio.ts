/** Makes plates: canvas textures that are painted once and then only moved, faded or turned by the game. */
import { EVENTS } from './events.ts';
import type { Image, PhaserScene, Texture } from './phaser.ts';
import { createPicture, type Paint } from './picture.ts';

/** Phaser's number for a texture whose nearest pixel is shown. */
const NEAREST = 1;

export interface Plate {
  /** Where and how it is seen, and of which painting, told in a string; empty where it is not. */
  look(): string;
  /** Turns and fades what is painted, and says about which point. What is offered here is told by `look`. */
  readonly image: Pick<Image, 'alpha' | 'setAlpha' | 'setDepth' | 'setOrigin' | 'setRotation'>;
  /** Paints afresh on `width` × `height` CSS px, unless `key` says that this very picture is there already. */
  paint(key: string, width: number, height: number, paint: Paint): void;
  /** Puts the upper left corner (or the origin, where one is set) on a point, snapped to whole device pixels. */
  place(x: number, y: number): void;
  /** Stretches the picture about its origin; 1 is as painted. */
  stretch(x: number, y: number): void;
  /** Shows only this share of it, 0–1, from the left. */
  crop(share: number): void;
  show(shown: boolean): void;
  destroy(): void;
}

export interface Studio {
  /**
   * A plate at a depth (see DEPTH); higher covers lower. One that is `exact` is never turned or stretched: each of its
   * pixels is one of the screen's, and none is worked out from four, which takes the processor half of a frame.
   */
  plate(depth: number, exact?: boolean): Plate;
  /** All that is to be seen of its plates, told in a string. */
  look(): string;
}

/** A studio in one scene; its textures hold `density` pixels per CSS px. `mint` gives a fresh texture key at each call. */
export function createStudio(scene: PhaserScene, density: number, mint: () => string): Studio {
  const plates = new Set<Plate>();
  // Phaser takes its images down with a scene, but leaves the textures, which belong to the whole game.
  scene.events.once(EVENTS.destroyed, () => {
    for (const plate of plates) plate.destroy();
  });
  return {
    plate(depth, exact = false) {
      const add = (canvas: HTMLCanvasElement): Texture => addTexture(scene, mint(), canvas, exact);
      const plate = createPlate(scene, density, add, () => plates.delete(plate));
      plate.image.setDepth(depth);
      plates.add(plate);
      return plate;
    },
    look: () => Array.from(plates, (plate) => plate.look()).join(';'),
  };
}

function createPlate(
  scene: PhaserScene,
  density: number,
  add: (canvas: HTMLCanvasElement) => Texture,
  gone: () => void,
): Plate {
  const picture = createPicture(density);
  const { canvas } = picture;
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  let texture: Texture | undefined;
  let size = '';
  let painted = 0;
  let cropped = 1;
  return {
    image,
    look() {
      const { visible, alpha, depth, x, y, scaleX, scaleY, rotation, originX, originY } = image;
      if (!visible || alpha === 0) return '';
      return [painted, alpha, depth, x, y, scaleX, scaleY, rotation, originX, originY, cropped].join();
    },
    paint(key, width, height, paint) {
      if (!picture.paint(key, width, height, paint) && texture) return;
      painted += 1;
      const before = size;
      size = `${canvas.width} ${canvas.height}`;
      if (texture && size === before) texture.source[0]?.update();
      else {
        texture?.destroy();
        texture = add(canvas);
        image.setTexture(texture.key).setScale(1 / density);
      }
    },
    place(x, y) {
      image.setPosition(Math.round(x * density) / density, Math.round(y * density) / density);
    },
    stretch(x, y) {
      image.setScale(x / density, y / density);
    },
    crop(share) {
      cropped = share;
      image.setCrop(0, 0, share * canvas.width, canvas.height);
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
function addTexture(scene: PhaserScene, key: string, canvas: HTMLCanvasElement, exact: boolean): Texture {
  const texture = scene.textures.create(key, canvas, canvas.width, canvas.height);
  if (!texture) throw new Error(`a texture named ${key} is there already`);
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  if (exact) texture.setFilter(NEAREST);
  return texture;
}
