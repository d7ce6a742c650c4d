/** A weekend as nobody has played it: by it the page shows documents, claims and lines as the game does. */
import { clockIn, type Production, type Telling } from '../present/telling.ts';
import { begin } from '../rules/step.ts';

export function unplayed(production: Production): Telling {
  return {
    ...production,
    state: begin(production.weekend),
    hand: undefined,
    drafts: {},
    seed: '',
    clock: clockIn(production.language, production.words),
  };
}
