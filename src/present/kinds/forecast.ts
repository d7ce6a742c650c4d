/** A forecast: a dial and an event; its outcome is held against the coin. */
import { brier } from '../../rules/brier.ts';
import { answerOf } from '../../rules/lookup.ts';
import { say } from '../../words/words.ts';
import { dialOf, dialToy, numberText } from '../dials.ts';
import type { DialView, ViewBase } from '../question-views.ts';
import { againstCoin, brierLine } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface ForecastView extends ViewBase, DialView {
  readonly kind: 'forecast';
  readonly known: boolean;
  readonly record: boolean;
}

export const forecast: KindRow<'forecast', ForecastView> = {
  layout: 'toy',
  scene: 'forecast',
  view(telling, question, base) {
    const dial = dialOf(telling, question, answerOf(telling.state, question));
    return {
      ...base,
      kind: 'forecast',
      ...dial,
      known: telling.state.known.includes(question.id),
      record: question.counts === 'record',
      toy: dialToy(dial, base.locked),
    };
  },
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
