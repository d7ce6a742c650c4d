/** The one place that touches browser storage: never throws, and says what it could not do. */

export type Written = 'works' | 'full' | 'refused';

/** Text by key. What cannot be kept on the device is kept in memory, so the game plays on. */
export interface Shelf {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => Written;
  readonly remove: (key: string) => void;
  /** All keys that begin so, in no order. */
  readonly keys: (prefix: string) => readonly string[];
}

/**
 * A shelf over a Web Storage. `storage` is a function because merely naming `localStorage` throws where it is forbidden.
 */
export function createShelf(storage: () => Storage): Shelf {
  const memory = new Map<string, string>();
  const tried = <T>(attempt: (storage: Storage) => T, otherwise: T): T => {
    try {
      return attempt(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => memory.get(key) ?? tried((kept) => kept.getItem(key) ?? undefined, undefined),
    write(key, text) {
      try {
        storage().setItem(key, text);
        memory.delete(key);
        return 'works';
      } catch (error) {
        memory.set(key, text);
        return isFull(error) ? 'full' : 'refused';
      }
    },
    remove(key) {
      memory.delete(key);
      tried((kept) => kept.removeItem(key), undefined);
    },
    keys(prefix) {
      const kept = tried((all) => Array.from({ length: all.length }, (_, index) => all.key(index) ?? ''), []);
      return [...new Set([...kept, ...memory.keys()])].filter((key) => key.startsWith(prefix));
    },
  };
}

/** Browsers name a full storage differently, and the code is old; both are in the HTML standard's history. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
