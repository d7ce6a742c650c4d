/** A printed line beside its sources, five stamps, and what is pasted over it meanwhile. */
import { isComplete } from '../../rules/credit.ts';
import { answerOf, questionOfKind, questionsOfStep, stepThatAsks } from '../../rules/lookup.ts';
import { type Bearing, type QuestionOf, type Stamp, STAMPS } from '../../rules/weekend.ts';
import { type Rich, say } from '../../words/words.ts';
import type { DocumentView } from '../desk-views.ts';
import { excerptView } from '../documents.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { options, richOf, type Telling } from '../telling.ts';
import { choice } from './choice.ts';
import type { KindRow } from './kind.ts';

export interface StampView extends ViewBase {
  readonly kind: 'stamp';
  readonly sources: readonly DocumentView[];
  /** Each with what it says of a line. */
  readonly stamps: readonly Option<Stamp>[];
  readonly inHand: Stamp | undefined;
  /** Shown once locked. */
  readonly right: Option<Stamp> | undefined;
  /** What is pasted over the line; empty without it. */
  readonly strip: string;
  /** Whatever is asked beside it is answered. */
  readonly mayStamp: boolean;
  /** Where the sources can be read. */
  readonly where: Rich;
  /** How much it bears on what the article concludes: once locked. */
  readonly bearing: Option<Bearing> | undefined;
}

export const stamp: KindRow<'stamp', StampView> = {
  layout: 'document',
  scene: 'audit',
  namesLock: true,
  fillsDesk: true,
  counted: true,
  view(telling, question, base) {
    const { words, state } = telling;
    const stamps = options(telling, STAMPS, 'stamp', true);
    const { bearing } = question;
    return {
      ...base,
      kind: 'stamp',
      sources: question.sources.flatMap((excerpt) => excerptView(telling, excerpt) ?? []),
      stamps,
      inHand: answerOf(state, question),
      right: base.locked ? stamps.find(({ id }) => id === question.stamp) : undefined,
      strip: stripOf(telling, question),
      mayStamp: isReady(telling, question),
      where: richOf(telling, question.id, 'where'),
      toy: {
        shows: 'line',
        sources: question.sources.map(({ document }) => document),
        locked: base.locked,
      },
      bearing: base.locked ? { id: bearing, label: say(words, `bearing.${bearing}`) } : undefined,
    };
  },
  told: ({ words }, _question, answer) => say(words, `stamp.${answer}`),
  // Taken off its rail.
  answered: () => ({ cue: 'clack2' }),
  locked: 'stamp',
};

function stripOf(telling: Telling, { pastes }: QuestionOf<'stamp'>): string {
  const pasted = pastes === undefined ? undefined : questionOfKind(telling.weekend, pastes, 'choice');
  const answer = pasted && answerOf(telling.state, pasted);
  return pasted && answer ? choice.told(telling, pasted, answer) : '';
}

function isReady({ weekend, state }: Telling, { id }: QuestionOf<'stamp'>): boolean {
  const step = stepThatAsks(weekend, id);
  const beside = step ? questionsOfStep(weekend, step).filter((each) => each.id !== id) : [];
  return beside.every((each) => isComplete(weekend, state, each));
}
