/** The one way to what comes after the page: scripts, styles, rooms, sounds. Each is checked, has its time, and is asked for again. */
import { type Line, persist } from './persist.ts';

/**
 * What the build says of a file: its hash as subresource integrity writes it, its length in bytes, and the scripts that it
 * imports and that come later, too.
 */
export type Facts = readonly [integrity: string, bytes: number, ...needs: string[]];

/** The files of this edition that come later, by their names; the build fills it in. */
export type LaterFiles = Readonly<Record<string, Facts>>;

export interface Later {
  /**
   * Fetches a file, checks it, and hands on the address under which it is right, with what arrived; what `use` cannot use
   * is fetched again. What the build does not list (while developing, and within the one file) is used as it is.
   */
  readonly take: <T>(url: string, use: (address: string, arrived?: Response) => Promise<T>) => Promise<T>;
  /** Brings a script with all that it imports, or a style sheet; one that has come is not asked for again. */
  readonly bring: (name: string) => Promise<object>;
  /** A script that has come. Throws where it has not. */
  readonly get: (name: string) => object;
}

export interface LaterOptions {
  readonly files: LaterFiles;
  /** Brings what the build says of files that are not among these. Rejects where the line does not bring it. */
  readonly more?: (() => Promise<LaterFiles>) | undefined;
  /** The folder of the scripts, ending in a slash. */
  readonly folder: string;
  readonly line: Line;
  readonly ask: typeof fetch;
  /**
   * Where the browser can: fetches a script as what will be run, checks it, and compiles it while it comes. Rejects where
   * other bytes come, or none.
   */
  readonly preload?: ((address: string, integrity: string, signal: AbortSignal) => Promise<void>) | undefined;
  /** `import()` as the browser has it. */
  readonly run: (address: string) => Promise<object>;
  /** Asks for a style sheet, checks it, and resolves once it is in force. Rejects where other bytes come, or none. */
  readonly dress: (address: string, integrity: string, signal: AbortSignal) => Promise<void>;
  /** Told when a file does not come: it may belong to an edition that the host no longer has. */
  readonly lost: () => void;
  readonly pauses?: readonly number[];
}

/** A file may take this long, ms, and so much longer for each kB: a line of 8 kB a second is slow, one of less is broken. */
const LEAST = 10_000;
const FOR_EACH_KB = 125;

export function limitFor(bytes: number): number {
  return LEAST + (bytes / 1000) * FOR_EACH_KB;
}

/** In the built game every `import()` comes through here as well (see scripts/build/later.ts). */
export function createLater(options: LaterOptions): Later {
  const { files, more, folder, line, ask, preload, run, dress, lost, pauses } = options;
  /** How often each has been asked for in vain. */
  const spoilt = new Map<string, number>();
  const here = new Map<string, object>();
  const coming = new Map<string, Promise<object>>();

  const factsOf = async (name: string): Promise<Facts | undefined> => files[name] ?? (await more?.())?.[name];
  /** A browser keeps a script that failed, and perhaps what a filter sent in its place: no address is used twice. */
  const freshAddress = (url: string): string => {
    const times = spoilt.get(url) ?? 0;
    spoilt.set(url, times + 1);
    return times === 0 ? url : `${url}?again=${times}`;
  };
  const fetchOnce = async (url: string, [integrity]: Facts, signal: AbortSignal): Promise<Fetched> => {
    const address = freshAddress(url);
    const cache = address === url ? 'default' : 'reload';
    // The browser itself rejects any other bytes: the page of a filter, half a file, an error of the host.
    const arrived = await ask(address, { integrity, signal, cache });
    return { address, arrived };
  };
  /** The address under which a script is right. Once it has failed it is fetched past whatever was kept of it. */
  const fetchScript = async (url: string, facts: Facts, signal: AbortSignal): Promise<string> => {
    if (!preload || spoilt.has(url)) return (await fetchOnce(url, facts, signal)).address;
    spoilt.set(url, 1);
    await preload(url, facts[0], signal);
    return url;
  };
  const trying = async <T>(facts: Facts, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await persist(attempt, limitFor(facts[1]), line, pauses);
    } catch (error) {
      lost();
      throw error;
    }
  };

  const arrive = async (name: string): Promise<object> => {
    const facts = await factsOf(name);
    const url = folder + name;
    if (!facts) return run(url);
    const [integrity, , ...needs] = facts;
    if (name.endsWith('.css')) {
      await trying(facts, (signal) => dress(freshAddress(url), integrity, signal));
      return {};
    }
    // Side by side over the line, and run in the order of need.
    const fetched = trying(facts, (signal) => fetchScript(url, facts, signal));
    const [first] = await Promise.all([fetched, ...needs.map(bring)]);
    let fresh: string | undefined = first;
    const module = await trying(facts, async (signal) => {
      const address = fresh ?? (await fetchScript(url, facts, signal));
      fresh = undefined;
      return run(address);
    });
    here.set(name, module);
    return module;
  };
  const bring = (name: string): Promise<object> => {
    const way = coming.get(name) ?? arrive(name);
    coming.set(name, way);
    way.catch(() => coming.delete(name));
    return way;
  };

  return {
    async take(url, use) {
      const facts = await factsOf(nameOf(url));
      if (!facts) return use(url);
      const used = await trying(facts, async (signal) => {
        const { address, arrived } = await fetchOnce(url, facts, signal);
        return use(address, arrived);
      });
      spoilt.delete(url);
      return used;
    },
    bring,
    get(name) {
      const module = here.get(name);
      if (!module) throw new Error(`${name} has not come`);
      return module;
    },
  };
}

interface Fetched {
  readonly address: string;
  readonly arrived: Response;
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
