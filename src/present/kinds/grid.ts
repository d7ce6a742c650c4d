/** Several sources on one claim, on squared paper. */
import { type Saying, SAYINGS } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import { gridSheet, type GridSheet } from '../grids.ts';
import type { Option, ViewBase } from '../question-views.ts';
import { list, options } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface GridView extends ViewBase {
  readonly kind: 'grid';
  readonly sheet: GridSheet;
  readonly options: readonly Option<Saying>[];
}

export const grid: KindRow<'grid', GridView> = {
  layout: 'card',
  view: (telling, question, base) => ({
    ...base,
    kind: 'grid',
    sheet: gridSheet(telling, question),
    options: options(telling, SAYINGS, 'saying'),
  }),
  told: (telling, question) =>
    list(
      telling,
      gridSheet(telling, question).rows.flatMap(({ source, asked }) =>
        asked === '' ? [] : say(telling.words, 'grid.cell', { source, asked }),
      ),
    ),
  answered: () => ({ cue: 'tick' }),
  locked: 'clack3',
};
