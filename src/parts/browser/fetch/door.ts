/** Opens the way to what comes later, in this browser; the built game's scripts find it under one name. */
import { createLater, type Later, type LaterFiles } from './later.ts';

/** Filled in by the build. */
declare const __LATER__: LaterFiles;

/**
 * To be opened before anything is imported.
 * @param folder where the scripts lie, ending in a slash
 * @param lost told when a file does not come
 */
export function openDoor(folder: string, lost: () => void): Later {
  const later = createLater({
    files: __LATER__,
    folder,
    line: { isOnline: () => navigator.onLine, events: window },
    ask: (...asked) => fetch(...asked),
    run: (address) => import(/* @vite-ignore */ address),
    lost,
  });
  // As scripts/build/later.ts writes it into the scripts.
  Reflect.set(globalThis, '__later', later);
  return later;
}
