/** Where a part of the page fails, something else takes its place, and the rest of the page goes on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';

interface Props {
  readonly onFailure?: () => void;
  /** What is shown instead of what failed; nothing where it is left out. */
  readonly otherwise?: () => ComponentChildren;
  readonly children: ComponentChildren;
}

export function Guard({ onFailure, otherwise, children }: Props) {
  const [failed] = useErrorBoundary(console.error);
  // Not while the page is still being drawn: what it sets off may draw the page anew.
  useEffect(() => {
    if (failed !== undefined) onFailure?.();
  }, [failed]);
  return failed === undefined ? children : otherwise?.();
}
