/** What the pack is made of: a weekend with all its words and its lesson, a shorter cut of it, and the texts of the pages. */
import type { Production } from '../../present/telling.ts';
import { plain, rich, say } from '../../words/words.ts';
import type { Lesson } from '../../weekends/lesson.ts';

/** Bytes of the built game, as its files lie there. */
export interface Sizes {
  readonly all: number;
  readonly stage: number;
  readonly sound: number;
}

export interface Source {
  readonly production: Production;
  readonly lesson: Lesson;
  /** The short shift. */
  readonly short: Production;
  /** Undefined where nothing is built yet. */
  readonly sizes: Sizes | undefined;
}

/** A sentence of the weekend, without its spans. Throws where there is none: the pack must not print a gap. */
export function worded({ production: { words }, short }: Source, id: string): string {
  const all = Object.hasOwn(words, id) ? words : short.words;
  if (!Object.hasOwn(all, id)) throw new RangeError(`the pack wants words that are gone: ${id}`);
  return plain(rich(all, id));
}

/** The heading of a step as the pack sets it. Throws where neither weekend has the step. */
export function stepped(source: Source, id: string): string {
  const { production, short } = source;
  const steps = [...production.weekend.steps, ...production.weekend.drawer, ...short.weekend.steps];
  if (!steps.some((step) => step.id === id))
    throw new RangeError(`the pack names a step that is gone: ${id}`);
  return `**“${worded(source, `step.${id}.heading`)}”**`;
}

/** Words of the page around the weekend: they are in the same table. */
export function spoken({ production: { words } }: Source, id: string, values = {}): string {
  return say(words, id, values);
}

/** Rows of a table: what stands between two bars must hold none itself. */
export function rows(table: readonly (readonly (string | number)[])[]): string {
  return table
    .map(
      (row) => `|${row.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join('|')}|`,
    )
    .join('\n');
}

/** "4", or "1, 7, 8", which stay on one line. */
export function listed(paragraphs: readonly number[]): string {
  return paragraphs.join(',\u00a0');
}
