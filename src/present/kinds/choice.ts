/** One option of a few, or a fixed number of them. */
import { answerOf, isLocked, questionOfKind } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { claimView } from '../board.ts';
import { gridSheet, type GridSheet } from '../grids.ts';
import type { ClaimView, Option, ViewBase } from '../question-views.ts';
import { list, ofQuestion, shuffledOptions, type Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface ChoiceView extends ViewBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly choose: number;
  readonly chosen: readonly string[];
  /** Shown once locked. */
  readonly correct: readonly string[];
  /** The grid whose cells are the options, with the claim that is laid on it. */
  readonly laid: LaidGrid | undefined;
}

export interface LaidGrid {
  readonly sheet: GridSheet;
  readonly claim: ClaimView;
}

export const choice: KindRow<'choice', ChoiceView> = {
  layout: 'card',
  lays: ({ cells }) => cells !== undefined,
  view(telling, question, base) {
    const listed = question.options.map((id) => ({
      id,
      label: ofQuestion(telling, question.id, `option.${id}`),
    }));
    return {
      ...base,
      kind: 'choice',
      options: listed.length > 2 ? shuffledOptions(telling, question.id, listed) : listed,
      choose: question.correct.length,
      chosen: answerOf(telling.state, question) ?? [],
      correct: base.locked ? question.correct : [],
      laid: laidGrid(telling, question),
    };
  },
  told: (telling, question, answer) =>
    list(
      telling,
      answer.map((id) => ofQuestion(telling, question.id, `option.${id}`)),
    ),
  answered: () => ({ cue: 'button' }),
  locked: 'clack3',
};

/** Before the lock no cell is lit. */
function laidGrid(telling: Telling, { id, cells, correct }: QuestionOf<'choice'>): LaidGrid | undefined {
  const grid = cells && questionOfKind(telling.weekend, cells.grid, 'grid');
  if (!grid) return undefined;
  const [right = ''] = isLocked(telling.state, id) ? correct : [];
  const cell = cells.at[right];
  const becomes = say(telling.words, `saying.${cells.becomes}`);
  return {
    sheet: gridSheet(telling, grid, cell && { ...cell, becomes }),
    claim: claimView(telling, cells.claim),
  };
}
