/** What one claim is to another: a thread between them. */
import { answerOf } from '../../rules/lookup.ts';
import type { Relation } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { claimView } from '../board.ts';
import type { ClaimView, Option, ViewBase } from '../question-views.ts';
import type { Cue, Motif } from '../sounds.ts';
import { options } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface RelationView extends ViewBase {
  readonly kind: 'relation';
  readonly from: ClaimView;
  readonly to: ClaimView;
  readonly options: readonly Option<Relation>[];
  readonly chosen: Relation | undefined;
  readonly correct: Relation | undefined;
}

/** A thread that is drawn sounds like what it claims: whole, muted or broken. */
const STRINGS: Readonly<Record<Relation, Cue>> = {
  contradicts: 'string-deny',
  'weighs-against': 'string-deny',
  'only-seems-to': 'string-narrow',
  corroborates: 'string-support',
  overstates: 'string-narrow',
};

const TIED: Readonly<Partial<Record<Relation, Motif>>> = {
  contradicts: 'denied',
  corroborates: 'corroborated',
};

export const relation: KindRow<'relation', RelationView> = {
  layout: 'board',
  scene: 'board',
  view(telling, question, base) {
    const chosen = answerOf(telling.state, question);
    return {
      ...base,
      kind: 'relation',
      from: claimView(telling, question.from),
      to: claimView(telling, question.to),
      options: options(telling, question.options, 'relation', true),
      chosen,
      correct: base.locked ? question.relation : undefined,
      toy: {
        shows: 'thread',
        from: question.from,
        to: question.to,
        relation: chosen,
        locked: base.locked,
      },
    };
  },
  told: ({ words }, _question, answer) => say(words, `relation.${answer}`),
  answered: (answer) => ({ cue: answer ? STRINGS[answer] : 'pin' }),
  locked: 'pin',
  lockedMotif: (_question, answer) => answer && TIED[answer],
};
