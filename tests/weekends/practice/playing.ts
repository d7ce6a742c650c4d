/** Plays one card of practice as a room does: its weekend by the rules, its screen by `present`. */
import { presentStep } from '../../../src/present/present.ts';
import type { StepScreen } from '../../../src/present/screen.ts';
import type { Production } from '../../../src/present/telling.ts';
import { begun } from '../../../src/record/open-weekend.ts';
import { creditOf } from '../../../src/rules/credit.ts';
import { questionWithId } from '../../../src/rules/lookup.ts';
import type { State } from '../../../src/rules/state.ts';
import { begin } from '../../../src/rules/step.ts';
import type { Answer, Question } from '../../../src/rules/weekend.ts';
import type { LoadedWeekend } from '../../../src/weekends/entry.ts';
import { interfaceWords } from '../../fixtures/interface.ts';
import { deepFreeze } from '../../rules/freeze.ts';
import { after } from '../../rules/walk.ts';
import type { Context } from '../../../src/rules/kinds/kind.ts';

export interface Played {
  readonly credit: number | undefined;
  readonly before: StepScreen;
  readonly after: StepScreen;
}

/** The question answered and locked, with the screens before and after. */
export function played(
  card: LoadedWeekend,
  id: string,
  answer: (question: Question, context: Context) => Answer,
): Played {
  const { weekend, scenery } = card;
  const question = questionWithId(weekend, id);
  if (!question) throw new RangeError(`no question ${id}`);
  const production = { weekend, scenery, words: { ...interfaceWords, ...card.words }, language: 'en' };
  const start = begin(weekend);
  const answered = after(weekend, start, {
    type: 'answer',
    question: id,
    answer: answer(question, { weekend, state: start }),
  });
  const locked = deepFreeze(after(weekend, answered, { type: 'lock', step: id }));
  return {
    credit: creditOf(weekend, locked, question),
    before: screen(production, start),
    after: screen(production, locked),
  };
}

function screen(production: Production, state: State): StepScreen {
  const open = { ...begun(production.weekend, 'one', 1), state };
  const shown = presentStep(production, { open, last: 'one', saves: [], hand: undefined });
  if (!shown) throw new Error('the card is not on screen');
  return shown;
}
