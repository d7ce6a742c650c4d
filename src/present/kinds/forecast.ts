/** A forecast: a dial and an event; its outcome is held against the coin. */
import { brier } from '../../rules/brier.ts';
import { rulesOf } from '../../rules/kinds/table.ts';
import { answerOf, questionOfKind } from '../../rules/lookup.ts';
import { isRevealed } from '../../rules/steps.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { dialOf, dialToy, numberText } from '../dials.ts';
import type { DialView, ViewBase } from '../question-views.ts';
import { againstCoin, brierLine, type Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface ForecastView extends ViewBase, DialView {
  readonly kind: 'forecast';
  readonly known: boolean;
  /** Whether it may still be said that the outcome was known: before the needle is touched. */
  readonly mayBeKnown: boolean;
  /** It was passed by, and its outcome has been shown since. */
  readonly missed: boolean;
}

export const forecast: KindRow<'forecast', ForecastView> = {
  layout: 'toy',
  scene: 'forecast',
  view(telling, question, base) {
    const { weekend, state } = telling;
    const answer = answerOf(state, question);
    const before = takenUp(telling, question);
    const missed = !base.locked && isRevealed(weekend, state, question.id);
    const locked = base.locked || missed;
    const dial = dialOf(telling, question, answer ?? before);
    return {
      ...base,
      locked,
      kind: 'forecast',
      ...dial,
      missed,
      known: state.known.includes(question.id),
      mayBeKnown: !locked && answer === undefined && rulesOf(question).mayBeKnown?.(question) === true,
      toy: dialToy(dial, locked, { ghost: locked ? undefined : before }),
    };
  },
  onSlip: ({ percent, wordLabel, known }) => ({ percent, wordLabel, known }),
  told: (telling, _question, answer) => numberText(telling, answer),
  outcome(telling, { id, outcome }, answer) {
    const { state, words } = telling;
    if (state.known.includes(id)) return { verdict: 'known', credit: say(words, 'compare.known') };
    return {
      verdict: againstCoin(brier(answer, outcome)),
      credit: brierLine(telling, answer, outcome),
    };
  },
  unsaid: (telling, question) =>
    answerOf(telling.state, question) === undefined ? takenUp(telling, question) : undefined,
  answered: () => ({ cue: 'tick' }),
  locked: 'clack2',
};

/** The number that this one takes up, as it was last said; undefined where it was never said, or takes up none. */
function takenUp(telling: Telling, { updates }: QuestionOf<'forecast'>): number | undefined {
  const earlier = updates === undefined ? undefined : questionOfKind(telling.weekend, updates, 'forecast');
  return earlier && (answerOf(telling.state, earlier) ?? takenUp(telling, earlier));
}
