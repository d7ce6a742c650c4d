/** A slider under the hand: a finger that turned out to scroll the page over it has set nothing. */
import { useRef } from 'preact/hooks';

interface Slid {
  /** While it is moved. */
  readonly move?: (value: number) => void;
  /** Where it was let go. */
  readonly set: (value: number) => void;
  /** It was not meant: whatever `move` has shown is taken back. */
  readonly cancel?: () => void;
}

type SliderEvent = Event & { readonly currentTarget: HTMLInputElement };

/** What a native slider listens with. Of a finger that scrolls, browsers tell the change after the pointer is cancelled. */
export function useSlide({ move, set, cancel }: Slid) {
  const scrolls = useRef(false);
  const before = useRef('');
  const begin = ({ currentTarget }: SliderEvent) => {
    scrolls.current = false;
    before.current = currentTarget.value;
  };
  return {
    onPointerDown: begin,
    onKeyDown: begin,
    onPointerCancel({ currentTarget }: SliderEvent) {
      scrolls.current = true;
      currentTarget.value = before.current;
      cancel?.();
    },
    onInput: ({ currentTarget }: SliderEvent) => scrolls.current || move?.(currentTarget.valueAsNumber),
    onChange({ currentTarget }: SliderEvent) {
      if (scrolls.current) currentTarget.value = before.current;
      else set(currentTarget.valueAsNumber);
      scrolls.current = false;
    },
  };
}
