/** A Web Storage in memory, with the ways in which real ones fail. */

/** As browsers do it: `refuses` throws on any use, `room` is the most characters it holds. */
export function memoryStorage({ refuses = false, room = Number.POSITIVE_INFINITY } = {}): Storage {
  const kept = new Map<string, string>();
  const allowed = () => {
    if (refuses) throw new DOMException('forbidden', 'SecurityError');
  };
  const size = () => [...kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    get length() {
      allowed();
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => (allowed(), kept.get(key) ?? null),
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => (allowed(), void kept.delete(key)),
    setItem(key, text) {
      allowed();
      // Counted only where there is an end to it: many moves write many times.
      if (room < Number.POSITIVE_INFINITY && size() + text.length > room)
        throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}
