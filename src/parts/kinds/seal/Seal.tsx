/** A sealed file: the flap is pulled up, or the button pressed. */
import { anchors } from '../../anchors.ts';
import type { SealView } from '../../../present/kinds/seal.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { type Point, startDrag } from '../../browser/drag.ts';

/** How far the flap must be pulled, whichever way, before it gives: a share of the file's height. */
const GIVES_AT = 0.3;
/** Further than that the hand pulls in vain; 1 is where it gives. */
const FURTHEST = 2.5;

export function Seal({ view }: { readonly view: SealView }) {
  const play = usePlay();
  const t = useWords();
  const answer = useAnswer(view.id);
  const open = () => {
    answer('open');
    if (play.screen.room === 'step') play.move({ type: 'lock', step: play.screen.id });
  };
  const pull = (event: PointerEvent) => {
    const file = event.currentTarget;
    if (view.open || !(file instanceof HTMLElement)) return;
    const { clientX, clientY } = event;
    const pulledTo = ({ x, y }: Point) =>
      Math.min(FURTHEST, Math.hypot(x - clientX, y - clientY) / (file.clientHeight * GIVES_AT));
    startDrag(event, {
      move: (point) => play.hold({ holds: 'seal', question: view.id, pulled: pulledTo(point) }),
      drop: (point) => (pulledTo(point) >= 1 ? open() : play.hold(undefined)),
      cancel: () => play.hold(undefined),
    });
  };
  return (
    <>
      <div
        class="window window--seal"
        data-anchor={anchors.seal.id}
        data-toy="seal"
        data-open={view.open}
        aria-hidden="true"
        onPointerDown={pull}
      />
      {!view.open && <p class="note seal__hint">{t('seal.hint')}</p>}
      {!view.open && (
        <button type="button" class="button button--primary" onClick={open}>
          {view.action}
        </button>
      )}
    </>
  );
}
