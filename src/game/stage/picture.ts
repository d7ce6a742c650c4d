/** A canvas of the page's own: what the stage shows is painted without Phaser. */

export type Pen = CanvasRenderingContext2D;
export type Paint = (pen: Pen) => void;

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** Paints `width` × `height` CSS px; false where `key` says that this very picture is there already. */
  paint(key: string, width: number, height: number, paint: Paint): boolean;
}

/** `density`: device pixels per CSS px. */
export function createPicture(density: number): Picture {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('this browser gives no canvas to paint on');
  let painted = '';
  return {
    canvas,
    paint(key, width, height, paint) {
      const name = `${key} ${width} ${height}`;
      if (name === painted) return false;
      painted = name;
      const across = Math.max(1, Math.ceil(width * density));
      const down = Math.max(1, Math.ceil(height * density));
      if (canvas.width !== across || canvas.height !== down) [canvas.width, canvas.height] = [across, down];
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, across, down);
      pen.setTransform(density, 0, 0, density, 0, 0);
      paint(pen);
      return true;
    },
  };
}
