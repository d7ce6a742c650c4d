/** A forecast: a dial and an event; its outcome is held against the coin. */
import { brier } from '../../rules/brier.ts';
import { rulesOf } from '../../rules/kinds/table.ts';
import { answerOf } from '../../rules/lookup.ts';
import { say } from '../../words/words.ts';
import { dialOf, dialToy, numberText } from '../dials.ts';
import type { DialView, ViewBase } from '../question-views.ts';
import { againstCoin, brierLine } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface ForecastView extends ViewBase, DialView {
  readonly kind: 'forecast';
  readonly known: boolean;
  /** Whether it may still be said that the outcome was known: before the needle is touched. */
  readonly mayBeKnown: boolean;
}

export const forecast: KindRow<'forecast', ForecastView> = {
  layout: 'toy',
  scene: 'forecast',
  view(telling, question, base) {
    const answer = answerOf(telling.state, question);
    const dial = dialOf(telling, question, answer);
    return {
      ...base,
      kind: 'forecast',
      ...dial,
      known: telling.state.known.includes(question.id),
      mayBeKnown: answer === undefined && rulesOf(question).mayBeKnown?.(question) === true,
      toy: dialToy(dial, base.locked),
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
  answered: () => ({ cue: 'tick' }),
  locked: 'clack2',
};
