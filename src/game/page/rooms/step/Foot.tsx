/** The foot of a card: the ways on, and what is said about them. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useMoreAbove } from '../../../../parts/browser/more-above.ts';

/** Says whether what stands before it goes on beneath it. */
export function Foot({ children }: { readonly children: ComponentChildren }) {
  const foot = useRef<HTMLDivElement>(null);
  useMoreAbove(foot);
  return (
    <div class="foot" ref={foot}>
      {children}
    </div>
  );
}
