/** A weekend in play after some moves, as if it had just been opened. */
import { begun, type OpenWeekend } from '../../src/record/open-weekend.ts';
import { replay } from '../../src/record/replay.ts';
import type { Move } from '../../src/rules/state.ts';
import { begin } from '../../src/rules/step.ts';
import type { Weekend } from '../../src/rules/weekend.ts';

/** Throws where a move is refused. */
export function playedBy(weekend: Weekend, moves: readonly Move[], id = 'one'): OpenWeekend {
  const state = replay(weekend, begin(weekend), moves);
  if (!state) throw new Error('a move is refused');
  return { ...begun(weekend, id, 1), journal: { parts: [], recent: moves }, state };
}
