/** Where does the article stand? Three answers, over the needle that was filed. */
import { answerOf, questionOfKind } from '../../rules/lookup.ts';
import { type Stance, STANCES } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { dialToy } from '../dials.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { options } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface StanceView extends ViewBase {
  readonly kind: 'stance';
  readonly ghost: number | undefined;
  readonly options: readonly Option<Stance>[];
  readonly chosen: Stance | undefined;
  /** Where the article stands, once locked. */
  readonly correct: Stance | undefined;
  /** The article's editorial band in percent, once locked. */
  readonly band: readonly [number, number] | undefined;
}

export const stance: KindRow<'stance', StanceView> = {
  layout: 'card',
  view(telling, question, base) {
    const filed = questionOfKind(telling.weekend, question.judgement, 'judgement');
    const ghost = filed && answerOf(telling.state, filed)?.percent;
    const band = base.locked ? filed?.band : undefined;
    return {
      ...base,
      kind: 'stance',
      ghost,
      options: options(telling, STANCES, 'stance'),
      chosen: answerOf(telling.state, question),
      correct: base.locked ? question.stance : undefined,
      band,
      toy: dialToy({ percent: undefined, word: undefined }, base.locked, { ghost, band, bare: true }),
    };
  },
  told: ({ words }, _question, answer) => say(words, `stance.${answer}`),
  answered: () => ({ cue: 'pin' }),
  locked: 'clack3',
};
