/** Opens the way to what comes later, in this browser; the built game's scripts find it under one name. */
import { createLater, type Later, type LaterFiles } from './later.ts';

/** What the title needs of them; filled in by the build. */
declare const __LATER__: LaterFiles;

/**
 * To be opened before anything is imported.
 * @param folder where the scripts lie, ending in a slash
 * @param lost told when a file does not come
 */
export function openDoor(folder: string, lost: () => void): Later {
  const later = createLater({
    files: __LATER__,
    more: async () => (await import('./later-files.ts')).files,
    folder,
    line: { isOnline: () => navigator.onLine, events: window },
    ask: (...asked) => fetch(...asked),
    preload: document.createElement('link').relList.supports('modulepreload')
      ? (address, integrity, signal) => link('modulepreload', address, integrity, signal)
      : undefined,
    run: (address) => import(/* @vite-ignore */ address),
    dress: (address, integrity, signal) => link('stylesheet', address, integrity, signal),
    lost,
  });
  // As scripts/build/later.ts writes it into the scripts.
  Reflect.set(globalThis, '__later', later);
  return later;
}

/** As the browser itself does it for a page that names a script beforehand, or its styles; in a frame without an origin, too. */
function link(rel: string, href: string, integrity: string, signal: AbortSignal): Promise<void> {
  const link = Object.assign(document.createElement('link'), {
    rel,
    href,
    integrity,
    crossOrigin: 'anonymous',
  });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not come as it was built`)));
    signal.addEventListener('abort', () => link.remove());
    document.head.append(link);
  });
}
