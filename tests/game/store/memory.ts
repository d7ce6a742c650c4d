/** A Web Storage in memory, with the ways in which real ones fail. */

/** As browsers do it: `refuses` throws on any use, `room` is the most characters it holds. */
export function memoryStorage({ refuses = false, room = Number.POSITIVE_INFINITY } = {}): Storage {
  const kept = new Map<string, string>();
  /** In their order, until one comes or goes. */
  let keys: readonly string[] | undefined;
  const allowed = () => {
    if (refuses) throw new DOMException('forbidden', 'SecurityError');
  };
  const size = () => [...kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    get length() {
      allowed();
      return kept.size;
    },
    clear: () => ((keys = undefined), kept.clear()),
    getItem: (key) => (allowed(), kept.get(key) ?? null),
    key: (index) => (keys ??= [...kept.keys()])[index] ?? null,
    removeItem: (key) => (allowed(), (keys = undefined), void kept.delete(key)),
    setItem(key, text) {
      allowed();
      // Counted only where there is an end to it: many moves write many times.
      if (room < Number.POSITIVE_INFINITY && size() + text.length > room)
        throw new DOMException('full', 'QuotaExceededError');
      if (!kept.has(key)) keys = undefined;
      kept.set(key, text);
    },
  };
}
