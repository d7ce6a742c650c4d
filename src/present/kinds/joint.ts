/** One unnamed official or two, and what the balance says under each. */
import { balanceOf, type People } from '../../rules/balance.ts';
import { answerOf } from '../../rules/lookup.ts';
import { type DocumentId, type Pan, PANS } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { balanceReading } from '../balance.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { options } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface JointView extends ViewBase {
  readonly kind: 'joint';
  readonly people: People | undefined;
  /** As the hand has it, or as it was left: two until one is said. */
  readonly shown: People;
  /** The documents that each cite an unnamed person, one for each who stands at the joint. */
  readonly documents: readonly DocumentId[];
  readonly pans: readonly Option<Pan>[];
  readonly options: readonly Option<People>[];
  /** The balance's probability in percent under each. */
  readonly ifOne: number;
  readonly ifTwo: number;
  readonly reading: string;
}

export const joint: KindRow<'joint', JointView> = {
  layout: 'toy',
  scene: 'balance',
  view(telling, question, base) {
    const { weekend, state, hand } = telling;
    const { documents } = question;
    const percentIf = (people: People) =>
      Math.round(100 * balanceOf(weekend, state, { joint: question.id, people }).probability);
    const people = answerOf(state, question);
    const held = hand?.holds === 'joint' && hand.question === question.id ? hand.people : undefined;
    const shown = held ?? people ?? 'two';
    return {
      ...base,
      kind: 'joint',
      people,
      shown,
      documents,
      pans: options(telling, PANS, 'pan', true),
      options: options(telling, ['two', 'one'] as const, 'joint'),
      ifOne: percentIf('one'),
      ifTwo: percentIf('two'),
      reading: balanceReading(telling, 'asks'),
      toy: { shows: 'joint', documents, people: shown },
    };
  },
  told: ({ words }, _question, answer) => say(words, `joint.${answer}`),
  // Two discs clack when they meet, and part lightly.
  answered: (answer) => (answer === 'one' ? { cue: 'clack4', touches: 'join' } : { cue: 'clack1' }),
  locked: 'clack4',
};
