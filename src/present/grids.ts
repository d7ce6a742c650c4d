/** A grid as a sheet: its sources row by row, what the balance has settled of each, and what was filled in beside it. */
import { answerOf, entry, isLocked, questionsOfKind } from '../rules/lookup.ts';
import { isShut } from '../rules/steps.ts';
import type { Column, DocumentId, Pan, QuestionId, QuestionOf, Saying } from '../rules/weekend.ts';
import { type Rich, say } from '../words/words.ts';
import { formatOf } from './looks.ts';
import type { Format } from './scenery.ts';
import { ofQuestion, richOf, type Telling } from './telling.ts';

export interface GridRow {
  readonly document: DocumentId;
  readonly source: string;
  readonly format: Format;
  /** In words; empty until it is settled, or filled in. */
  readonly settled: string;
  readonly chosen: Saying | undefined;
  readonly asked: string;
  /** Once locked: whether it holds, all that would have held, and why. */
  readonly holds: boolean | undefined;
  readonly accepted: readonly string[];
  readonly why: Rich;
}

export interface GridSheet {
  readonly question: QuestionId;
  readonly heads: { readonly settled: string; readonly asked: string };
  readonly rows: readonly GridRow[];
  readonly locked: boolean;
  /** A cell that something laid on the grid has changed, and what it says now. */
  readonly lit: LitCell | undefined;
}

export interface LitCell {
  readonly document: DocumentId;
  readonly column: Column;
  readonly becomes: string;
}

/** What a document says of the balance's question, by the pan it belongs on. */
const SAYS: Readonly<Record<Pan, Saying>> = { for: 'says', off: 'silent', against: 'denies' };

/** The grid as it stands. */
export function gridSheet(telling: Telling, question: QuestionOf<'grid'>, lit?: LitCell): GridSheet {
  const head = (column: string) => ofQuestion(telling, question.id, `column.${column}`);
  return {
    question: question.id,
    heads: { settled: head('settled'), asked: head('asked') },
    rows: question.rows.map((row) => rowOf(telling, question, row)),
    locked: isShut(telling.weekend, telling.state, question.id),
    lit,
  };
}

function rowOf(
  telling: Telling,
  question: QuestionOf<'grid'>,
  { document, accepted }: QuestionOf<'grid'>['rows'][number],
): GridRow {
  const { weekend, state, words, scenery } = telling;
  const name = (saying: Saying | undefined) => (saying ? say(words, `saying.${saying}`) : '');
  const placement = questionsOfKind(weekend, 'placement').find((each) => each.document === document);
  const chosen = entry(answerOf(state, question) ?? {}, document);
  const locked = isLocked(state, question.id);
  return {
    document,
    source: say(words, `doc.${document}.name`),
    format: formatOf(scenery, document),
    settled: name(placement && isLocked(state, placement.id) ? SAYS[placement.pan] : undefined),
    chosen,
    asked: name(chosen),
    holds: locked ? chosen !== undefined && accepted.includes(chosen) : undefined,
    accepted: locked ? accepted.map(name) : [],
    why: locked ? richOf(telling, question.id, `row.${document}.why`) : [],
  };
}

/** The grids that are locked: they hang on the board and go with the page. */
export function settledGrids(telling: Telling): readonly GridSheet[] {
  return questionsOfKind(telling.weekend, 'grid')
    .filter(({ id }) => isLocked(telling.state, id))
    .map((question) => gridSheet(telling, question));
}
