/** Lets a page be opened and used without a network, where the browser allows it; no page ever waits for it. */
import type { Group, Order } from './order.ts';

export interface Offline {
  /** Keeps everything of this page's group. Asking again costs nothing. */
  keepRest(): void;
  /** Looks now whether there is a newer edition. */
  look(): void;
  /** Gives up everything that was kept, and the worker that keeps it; the next visit begins anew. */
  clear(): void;
}

/** How far it has come, for whoever looks: tests and support. */
type State = 'refused' | 'coming' | 'shell' | 'whole' | 'cleared';

function say(state: State): void {
  document.documentElement.dataset['offline'] = state;
}

/** The one-file edition is whole as it is. In a sandboxed frame merely naming it throws; from a file and in older private windows it is not there. */
function allowed(): boolean {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return false;
  try {
    return 'serviceWorker' in navigator && /^https?:$/.test(location.protocol) && self.origin !== 'null';
  } catch {
    return false;
  }
}

/** All caches of this copy of the game, by the folder at the end of their names. */
async function giveUp(): Promise<void> {
  const own = await navigator.serviceWorker.getRegistration('./');
  if (!own) return;
  await own.unregister();
  const names = (await caches.keys()).filter((name) => name.endsWith(own.scope));
  await Promise.all(names.map((name) => caches.delete(name)));
  say('cleared');
}

/**
 * Registers the service worker. Where that is refused nothing happens but that the page says so in `data-offline`.
 * @param group what this page keeps, beyond what the first visit does
 * @param onUpdate called when a new edition is ready, with what takes it: the page loads again
 */
export function createOffline(group: Exclude<Group, 'title'>, onUpdate: (take: () => void) => void): Offline {
  let rest = false;
  const ask = async (): Promise<((order: Order) => Promise<unknown>) | undefined> => {
    if (!allowed()) return undefined;
    const { Workbox } = await import('workbox-window');
    const worker = new Workbox('./worker.js', { scope: './' });
    worker.addEventListener('waiting', () => {
      onUpdate(() => {
        worker.addEventListener('controlling', () => location.reload());
        worker.messageSkipWaiting();
      });
    });
    // Where a file cannot be had as it was built, nothing is installed; the next visit tries again.
    const failed = new Promise<never>((_, fail) => worker.addEventListener('redundant', fail));
    await worker.register({ immediate: true });
    await Promise.race([navigator.serviceWorker.ready, failed]);
    return (order) => worker.messageSW(order);
  };
  say('coming');
  const ready = ask().then(
    (tell) => {
      say(tell ? 'shell' : 'refused');
      return tell;
    },
    () => {
      say('refused');
      return undefined;
    },
  );
  return {
    keepRest() {
      if (rest) return;
      rest = true;
      void ready.then(async (tell) => {
        rest = (await tell?.({ type: 'KEEP', group })) === true;
        if (rest) say('whole');
      });
    },
    clear() {
      rest = true;
      void ready.then((tell) => tell && giveUp());
    },
    look() {
      void ready.then(
        (tell) => tell && navigator.serviceWorker.getRegistration('./').then((own) => own?.update()),
      );
    },
  };
}
