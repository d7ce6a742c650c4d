/** What a scene stands before: at first a few tones, then its backdrop, brought to the graphics band by band. */
import { DEPTH } from './depth.ts';
import { paintTones, TONE, type Tones } from './paint/tones.ts';
import { createPicture, type Paint, type Picture } from './picture.ts';
import type { Plate, Studio } from './studio.ts';

/** A picture as large as the viewport; painted again only when its key changes. */
export interface Backdrop {
  readonly key: string;
  readonly paint: Paint;
}

export interface Wall {
  /** Spreads tones over `width` × `height` CSS px: there at once. */
  tone(tones: Tones, width: number, height: number): void;
  /** Paints a backdrop, unless it hangs already; it is seen once its bands have been brought. */
  hang(backdrop: Backdrop, width: number, height: number): void;
  /** Brings the next band; false where none is left. */
  bringBand(): boolean;
  fade(alpha: number): void;
}

/** How high a band is, CSS px: a whole backdrop takes the graphics so long that a press would wait for it. */
const BAND = 150;

/** `density`: device pixels per CSS px. */
export function createWall(studio: Studio, density: number): Wall {
  const toned = studio.plate(DEPTH.backdrop);
  const high = Math.round(BAND * density);
  let bands: readonly Plate[] = [];
  let hung = '';
  let picture: Picture | undefined;
  let across = 0;
  let brought = 0;
  return {
    tone(tones, width, height) {
      const [columns, rows] = [TONE * (tones[0]?.length ?? 1), TONE * tones.length];
      toned.paint(JSON.stringify(tones), columns, rows, (pen) => paintTones(pen, tones));
      toned.stretch(width / columns, height / rows);
      toned.show(true);
    },
    hang({ key, paint }, width, height) {
      if (key === hung) return;
      hung = key;
      across = width;
      brought = 0;
      picture = createPicture(density);
      picture.paint(key, width, height, paint);
      const count = Math.ceil(picture.canvas.height / high);
      if (bands.length === 0) bands = Array.from({ length: count }, () => studio.plate(DEPTH.backdrop, true));
    },
    bringBand() {
      const [from, band] = [picture, bands[brought]];
      if (!from || !band) return false;
      const top = brought * high;
      band.paint(hung, across, high / density, (pen) => {
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.drawImage(from.canvas, 0, -top);
      });
      band.place(0, top / density);
      band.image.setAlpha(toned.image.alpha);
      brought += 1;
      if (brought < bands.length) return true;
      picture = undefined;
      for (const each of bands) each.show(true);
      toned.show(false);
      return true;
    },
    fade(alpha) {
      for (const plate of [toned, ...bands]) plate.image.setAlpha(alpha);
    },
  };
}
