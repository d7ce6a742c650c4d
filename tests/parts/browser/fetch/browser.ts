/** A browser as far as it fetches: it keeps a script that failed under its address for good, as the module map of HTML does. */
import {
  createLater,
  type Facts,
  type Later,
  type LaterFiles,
} from '../../../../src/parts/browser/fetch/later.ts';

/** What becomes of one request: as it was built; a page of a filter; a reset line; no end; gone between check and use. */
export const OUTCOMES = ['right', 'wrong', 'reset', 'endless', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Browser {
  readonly later: Later;
  /** Every request, by its address. */
  readonly asked: readonly string[];
  /** Every script that was run to its end. */
  readonly ran: readonly string[];
  /** Every style sheet that came into force. */
  readonly dressed: readonly string[];
  /** How often a file did not come at all. */
  readonly lost: () => number;
  /** The network is there, or not; its coming back is told. */
  readonly connect: (online: boolean) => void;
}

/**
 * What comes by: `outcomes` for each file in turn, and after that everything is right. `preloads`: scripts come as modules at
 * once. `listed`: those known from the beginning, where the others stand in a list that comes as `list.js`.
 */
export function browserWith(
  needs: Readonly<Record<string, readonly string[]>>,
  outcomes: Readonly<Record<string, readonly Outcome[]>>,
  preloads = true,
  listed?: readonly string[],
): Browser {
  const said = (names: readonly string[]): LaterFiles =>
    Object.fromEntries(
      names.map((name): [string, Facts] => [name, ['sha256-digest', 1000, ...(needs[name] ?? [])]]),
    );
  const left = new Map(Object.entries(outcomes).map(([name, all]) => [name, [...all]]));
  const [asked, ran, dressed]: [string[], string[], string[]] = [[], [], []];
  /** What the last request for an address brought; a script that has failed stays failed. */
  const kept = new Map<string, Outcome>();
  const spoilt = new Set<string>();
  const events = new EventTarget();
  let online = true;
  let lost = 0;
  const request = async (address: string, integrity?: string, signal?: AbortSignal | null): Promise<void> => {
    asked.push(address);
    if (integrity !== 'sha256-digest') throw new Error('asked for without a check');
    if (!online) throw new TypeError('no network');
    const outcome = left.get(nameIn(address))?.shift() ?? 'right';
    kept.set(address, outcome);
    if (outcome === 'endless') await new Promise((_, fail) => signal?.addEventListener('abort', fail));
    if (outcome === 'wrong' || outcome === 'reset') throw new TypeError('Failed to fetch');
  };
  const more = async (): Promise<LaterFiles> => {
    await later.bring('list.js');
    return said(Object.keys(needs));
  };
  const later: Later = createLater({
    files: said(listed ? [...listed, 'list.js'] : Object.keys(needs)),
    more: listed && more,
    folder: '/assets/',
    line: { isOnline: () => online, events },
    ask: async (input, { signal, integrity } = {}) => {
      if (typeof input !== 'string') throw new TypeError('asked for by something else than an address');
      await request(input, integrity, signal);
      return new Response('');
    },
    preload: preloads ? request : undefined,
    run: async (address) => {
      if (kept.get(address) !== 'right' || spoilt.has(address)) {
        spoilt.add(address);
        throw new TypeError(`Failed to fetch dynamically imported module: ${address}`);
      }
      ran.push(nameIn(address));
      for (const need of needs[nameIn(address)] ?? []) later.get(need);
      return { address };
    },
    dress: async (address, integrity, signal) => {
      await request(address, integrity, signal);
      dressed.push(nameIn(address));
    },
    lost: () => {
      lost += 1;
    },
  });
  return {
    later,
    asked,
    ran,
    dressed,
    lost: () => lost,
    connect(now) {
      online = now;
      if (now) events.dispatchEvent(new Event('online'));
    },
  };
}

function nameIn(address: string): string {
  return address.replace(/^.*\/|\?.*$/g, '');
}
