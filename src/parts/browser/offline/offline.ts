/** Lets a page be opened and used without a network, where the browser allows it; no page ever waits for it. */
import type { Keeper } from './keeper.ts';
import type { Group } from './order.ts';

export interface Offline {
  /** Keeps everything of this page's group. Asking again costs nothing. */
  keepRest(): void;
  /** Looks now whether there is a newer edition, and offers one again that was put away: something of this one did not come. */
  look(): void;
  /** Gives up everything that was kept, and the worker that keeps it; the next visit begins anew. */
  clear(): void;
}

/** How far it has come, for whoever looks: tests and support. `other`: the worker is of another edition than the page. */
type State = 'refused' | 'coming' | 'shell' | 'whole' | 'other' | 'cleared';

function say(state: State): void {
  document.documentElement.dataset['offline'] = state;
}

/** How the name of a script ends: eight letters of its hash. */
const HASH = 'xxxxxxxx.js';
/** The page's own script: its name has a hash in it of all that it names. */
const SCRIPT = import.meta.url;

/** The one-file edition is whole as it is. In a sandboxed frame merely naming it throws; from a file and in older private windows it is not there. */
function allowsKeeper(): boolean {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return false;
  try {
    return 'serviceWorker' in navigator && /^https?:$/.test(location.protocol) && self.origin !== 'null';
  } catch {
    return false;
  }
}

/** Whether the host has a page of another edition than this one: for where there is no worker. */
async function isReplaced(): Promise<boolean> {
  const page = await fetch(location.pathname, { cache: 'no-cache' });
  const text = await page.text();
  const own = SCRIPT.slice(SCRIPT.lastIndexOf('/'));
  // The page of a filter names no script of ours, whatever its hash.
  return text.includes(own.slice(0, -HASH.length)) && !text.includes(own);
}

/**
 * Registers the service worker. Where that is refused nothing happens but that the page says so in `data-offline`.
 * @param group what this page keeps, beyond what the first visit does
 * @param onUpdate called when a newer edition is ready, with what takes it: the page loads again
 */
export function createOffline(group: Exclude<Group, 'title'>, onUpdate: (take: () => void) => void): Offline {
  /** Whether the group has been asked for, and whether all of it is kept. */
  let rest = false;
  let whole = false;
  let take: (() => void) | undefined;
  const offer = (newer: () => void): void => {
    take = newer;
    // Anew each time, for whoever had put the last one away.
    onUpdate(() => newer());
  };
  const known = (isKnown: boolean): void => {
    whole &&= isKnown;
    if (isKnown) say(whole ? 'whole' : 'shell');
    else say('other');
  };
  const begin = async (): Promise<Keeper> => {
    say('coming');
    if (!allowsKeeper()) throw new Error('this page may have no worker');
    return (await import('./keeper.ts')).employ(SCRIPT, offer, known);
  };
  const ready = begin().catch(() => {
    say('refused');
    return undefined;
  });
  const look = async (): Promise<void> => {
    if (take) return offer(take);
    const keeper = await ready;
    if (keeper) await keeper.update();
    else if (await isReplaced()) offer(() => location.reload());
  };
  return {
    keepRest() {
      if (rest) return;
      rest = true;
      void ready.then(async (keeper) => {
        // Claimed only of what was checked, and of the edition that this page is of.
        rest = whole = (await keeper?.tell({ type: 'KEEP', group })) === true;
        if (whole) say('whole');
      });
    },
    clear() {
      rest = true;
      if (!allowsKeeper()) return;
      void import('./keeper.ts').then(({ dismissKeeper }) => dismissKeeper()).then(() => say('cleared'));
    },
    look: () => void look().catch(console.info),
  };
}
