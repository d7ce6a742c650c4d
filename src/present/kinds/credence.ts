/** The player's own needle on a proposition: locked untouched, it stays where it was. */
import { answerOf } from '../../rules/lookup.ts';
import { say } from '../../words/words.ts';
import { beforeOf, dialOf, dialToy, numberText } from '../dials.ts';
import type { DialView, ViewBase } from '../question-views.ts';
import type { KindRow } from './kind.ts';

export interface CredenceView extends ViewBase, DialView {
  readonly kind: 'credence';
  readonly proposition: string;
  /** Where this proposition's needle stood before, in percent. */
  readonly before: number | undefined;
}

export const credence: KindRow<'credence', CredenceView> = {
  layout: 'toy',
  scene: 'forecast',
  view(telling, question, base) {
    const before = beforeOf(telling, question);
    const dial = dialOf(telling, question, answerOf(telling.state, question) ?? before);
    return {
      ...base,
      kind: 'credence',
      ...dial,
      proposition: say(telling.words, `prop.${question.proposition}`),
      before,
      toy: dialToy(dial, base.locked, { ghost: before }),
    };
  },
  onSlip: ({ percent, wordLabel }) => ({ percent, wordLabel, known: false }),
  told: (telling, _question, answer) => numberText(telling, answer),
  unsaid: (telling, question) =>
    answerOf(telling.state, question) === undefined ? beforeOf(telling, question) : undefined,
  answered: () => ({ cue: 'tick' }),
  locked: 'clack2',
};
