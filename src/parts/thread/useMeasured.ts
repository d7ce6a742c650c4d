/** Reads something off the layout of an element, and again whenever its parts change size. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What `read` made of `root` after its latest layout; undefined before the first. `parts`: a selector of what may
 * change size by itself. `key` says when to read afresh; what is read must be plain data.
 */
export function useMeasured<T>(
  root: RefObject<HTMLElement | null>,
  parts: string,
  key: string,
  read: (element: HTMLElement) => T,
): T | undefined {
  const [measured, setMeasured] = useState<T>();
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const measure = () => {
      const now = read(element);
      setMeasured((before) => (JSON.stringify(now) === JSON.stringify(before) ? before : now));
    };
    // It tells of what it begins to observe before the first paint, and again when a face that arrives late changes what
    // a card needs.
    const sizes = new ResizeObserver(measure);
    for (const each of [element, ...element.querySelectorAll(parts)]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [key]);
  return measured;
}
