/** A toy made of like pieces: one for each thing the screen shows, kept from screen to screen by id. */
import type { Moment, Toy } from '../scene.ts';

export interface Piece<Item> {
  update(item: Item, moment: Moment): void;
  /** Lets `elapsed` ms pass; true while it still moves. */
  tick(elapsed: number): boolean;
  destroy(): void;
}

/** Makes, updates and destroys pieces so that there is one for each entry of `items`. */
export function collect<Item>(
  items: (moment: Moment) => ReadonlyMap<string, Item>,
  make: (id: string) => Piece<Item>,
): Toy {
  const pieces = new Map<string, Piece<Item>>();
  return {
    update(moment) {
      const wanted = items(moment);
      for (const [id, piece] of pieces) {
        if (wanted.has(id)) continue;
        piece.destroy();
        pieces.delete(id);
      }
      for (const [id, item] of wanted) {
        const piece = pieces.get(id) ?? make(id);
        pieces.set(id, piece);
        piece.update(item, moment);
      }
    },
    tick(elapsed) {
      let moving = false;
      for (const piece of pieces.values()) moving = piece.tick(elapsed) || moving;
      return moving;
    },
  };
}
