/** What a hand does with a stamp: carried over the line it comes down there; let go anywhere else it is merely in hand. */
import type { StampView } from '../../../present/kinds/stamp.ts';
import type { Stamp } from '../../../rules/weekend.ts';
import { carry, under } from '../../browser/drag.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';

/** What the line is called to a hand that lets a stamp go over it. */
export const LINE_DROP = 'line';

/** Takes a stamp up from a press on it. */
export function useStamping(view: StampView): (event: PointerEvent, stamp: Stamp) => void {
  const { screen, move, announce } = usePlay();
  const t = useWords();
  const answer = useAnswer(view.id);
  return (event, stamp) => {
    const tool = event.currentTarget;
    if (view.locked || !(tool instanceof HTMLElement)) return;
    carry(event, tool, {
      drop(point, dragged) {
        if (stamp !== view.inHand) answer(stamp);
        if (!dragged || under(point, 'data-drop') !== LINE_DROP) return;
        if (!view.mayStamp) announce(t('actions.not-ready.stamp'));
        else if (screen.room === 'step') move({ type: 'lock', step: screen.id });
      },
    });
  };
}
