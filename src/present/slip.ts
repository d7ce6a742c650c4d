/** A slip: several dials on one sheet, each a row with its number and a lock of its own. Which row is in hand is the page's to know. */
import { mayWithdraw } from '../rules/moves/answer.ts';
import { isShut } from '../rules/steps.ts';
import type { Step } from '../rules/weekend.ts';
import { plain, say } from '../words/words.ts';
import { lockOfRow } from './actions.ts';
import { kindRow, viewOf } from './kinds/table.ts';
import { onSlipOf } from './layout.ts';
import type { SlipRow } from './locks.ts';
import type { Telling } from './telling.ts';

/** The rows of a step's slip; empty where it has none. */
export function slipOf(telling: Telling, step: Step): readonly SlipRow[] {
  const { weekend, state, words } = telling;
  const asked = onSlipOf(telling, step);
  return asked.flatMap((question, at) => {
    const { id, kind } = question;
    const view = viewOf(telling, id);
    const shown = view && kindRow(kind).onSlip?.(view);
    if (!view || !shown) return [];
    const { percent, wordLabel, known } = shown;
    const locked = isShut(weekend, state, id);
    const said =
      percent === undefined
        ? say(words, 'dial.unset')
        : say(words, 'dial.value', { percent, word: wordLabel });
    const values = { number: at + 1, of: asked.length, asked: plain(view.prompt), said };
    return {
      question: id,
      name: say(words, `slip.row.${locked ? 'locked' : 'open'}`, values),
      percent,
      wordLabel,
      locked,
      known,
      lock: lockOfRow(telling, step, question),
      withdraw: mayWithdraw(weekend, state, id) ? { type: 'withdraw', question: id } : undefined,
    };
  });
}
