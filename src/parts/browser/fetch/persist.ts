/** Tries until it works: a time limit for each try, growing pauses between them, and a fresh start when the line is back. */

/** What tells whether the device has a network at all: the browser's `navigator` and `window`, or a worker's. */
export interface Line {
  readonly isOnline: () => boolean;
  /** Where `online` comes by. */
  readonly events: EventTarget;
}

/** Pauses after a try that failed, ms; as many tries follow the first. */
export const PAUSES = [400, 2000, 8000] as const;

/**
 * Tries until it works; the network coming back ends every pause. Without a network tries are not counted, and the next
 * comes with it. Rejects with the last error when all are used up.
 * @param limit how long one try may take, ms
 */
export async function persist<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  limit: number,
  line: Line,
  pauses: readonly number[] = PAUSES,
): Promise<T> {
  for (let failed = 0; ; ) {
    try {
      return await within(limit, attempt);
    } catch (error) {
      if (!line.isOnline()) {
        await online(line);
        continue;
      }
      const pause = pauses[failed];
      if (pause === undefined) throw error;
      failed += 1;
      await online(line, pause);
    }
  }
}

/** Whatever is slower than its limit is given up, even where it cannot be stopped. */
async function within<T>(limit: number, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const late = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => fail(new Error(`nothing within ${limit} ms`)));
  });
  const timer = setTimeout(() => stopping.abort(), limit);
  try {
    return await Promise.race([attempt(signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves when the network comes back, or after so many ms. */
function online({ events }: Line, longest?: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (): void => {
      over.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = longest === undefined ? undefined : setTimeout(end, longest);
    events.addEventListener('online', end, { signal: over.signal });
  });
}
