/** The tables a class is taken away as: a row for each pupil, what its columns mean, and who has handed in. */
import { entry } from '../../rules/lookup.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { plain, rich, sayIfAny, type Words } from '../../words/words.ts';
import { nicknameIn, type Result } from '../result.ts';
import { type Column, columnsOf, type Names } from './columns.ts';
import { csv } from './csv.ts';
import type { Cell } from '../kinds/table.ts';

/** One row a pupil, answers as ids. */
export function classTable(weekend: Weekend, results: readonly Result[], names: Names | undefined): string {
  const columns = columnsOf(weekend, names);
  const rows = results.map((result) => columns.map(({ cell }) => cell(result)));
  return csv([columns.map(({ id }) => id), ...rows]);
}

/** For each column what is asked, what of it, its key, and the paragraphs that settle it. */
export function columnsTable(weekend: Weekend, words: Words): string {
  return csv([
    ['column', 'question', 'part', 'key', 'paragraphs'],
    ...columnsOf(weekend, {}).map((column) => meaningOf(words, column)),
  ]);
}

function meaningOf(words: Words, { id, question, part, key }: Column): readonly Cell[] {
  const asks = question
    ? plain(rich(words, `q.${question.id}.prompt`))
    : sayIfAny(words, `export.column.${id}`);
  return [id, asks, part, key, (question?.paragraphs ?? []).map((paragraph) => `¶${paragraph}`).join(' ')];
}

/** For a gradebook: who has handed in, and nothing of what. Whom the teacher has named and nobody handed in for, has not. */
export function gradebook(results: readonly Result[], names: Names | undefined): string {
  const typed = names ?? {};
  const missing = Object.entries(typed).filter(([key]) => !results.some((result) => result.key === key));
  return csv([
    ['nickname', ...(names ? ['name'] : []), 'handed_in'],
    ...results.map(({ key, name, drawn }) => [
      drawn || names ? name : undefined,
      ...(names ? [entry(names, key)] : []),
      true,
    ]),
    ...missing.map(([key, name]) => [nicknameIn(key), name, false]),
  ]);
}
