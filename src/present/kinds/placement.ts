/** A document on the balance: which pan, and how heavy. */
import { DECIBANS, probabilityOf } from '../../rules/balance.ts';
import { answerOf } from '../../rules/lookup.ts';
import { type DocumentId, type Pan, PANS, type Weight, WEIGHTS } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { balanceReading } from '../balance.ts';
import { formatOf } from '../looks.ts';
import type { Option, ViewBase } from '../question-views.ts';
import type { Cue } from '../sounds.ts';
import { list, options } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface PlacementView extends ViewBase {
  readonly kind: 'placement';
  readonly document: DocumentId;
  readonly source: string;
  readonly pans: readonly Option<Pan>[];
  readonly weights: readonly Option<Weight>[];
  readonly pan: Pan | undefined;
  readonly weight: Weight;
  readonly correct: Pan | undefined;
  /** What the weights alone make, beside the needle. */
  readonly reading: string;
}

/** What lands on a pan, by its weight. */
export const LANDS: Readonly<Record<Weight, Cue>> = { slight: 'pin', solid: 'clack2', strong: 'clack4' };

export const placement: KindRow<'placement', PlacementView> = {
  layout: 'toy',
  scene: 'balance',
  view(telling, question, base) {
    const { state, hand } = telling;
    const { document } = question;
    const answer = answerOf(state, question);
    const held = hand?.holds === 'heft' && hand.question === question.id ? hand : answer;
    const weight = held?.weight ?? 'solid';
    const towards = answer?.pan === 'against' ? -1 : 1;
    return {
      ...base,
      kind: 'placement',
      document,
      source: say(telling.words, `doc.${document}.name`),
      pans: options(telling, PANS, 'pan', true),
      weights: options(telling, WEIGHTS, 'weight').map((option) => ({
        ...option,
        hint: say(telling.words, 'weight.hint', {
          percent: Math.round(100 * probabilityOf(towards * DECIBANS[option.id])),
        }),
      })),
      pan: answer?.pan,
      weight,
      correct: base.locked ? question.pan : undefined,
      reading: answer ? balanceReading(telling, 'apart') : '',
      toy: { shows: 'weight', document, format: formatOf(telling.scenery, document), weight },
    };
  },
  told(telling, _question, { pan, weight }) {
    const where = say(telling.words, `pan.${pan}`);
    return pan === 'off' ? where : list(telling, [where, say(telling.words, `weight.${weight}`)]);
  },
  // A weight is heard when it lands, not when it is let go; made heavier where it stands, at once.
  answered(answer, before) {
    if (!answer) return { cue: 'pin' };
    const cue = answer.pan === 'off' ? 'pin' : LANDS[answer.weight];
    return answer.pan === before?.pan ? { cue } : { cue, touches: 'drop' };
  },
  locked: 'clack4',
};
