/** What practice is made of, as whoever opens it brings it: cards, statements, forms, pages, their words, and how each is made a small weekend. */
import type { Words } from '../words/words.ts';
import type { LoadedWeekend } from '../weekends/entry.ts';
import type { Card, FormItem, SkillId, Statement } from '../weekends/practice/card.ts';
import type { Tables } from './comparisons.ts';
import type { Forms } from './sittings.ts';

export interface Content {
  readonly deck: readonly Card[];
  /** The written ones: they come before those of the pool. */
  readonly statements: readonly Statement[];
  readonly pool: { readonly tables: Tables; readonly words: Words };
  readonly forms: Forms;
  /** How it works: each with the skill whose cards need it first, the needle's with none. */
  readonly pages: readonly { readonly id: string; readonly skill?: SkillId }[];
  readonly words: Words;
  readonly weekendOfCard: (card: Card, words: Words) => LoadedWeekend;
  readonly weekendOfStatements: (statements: readonly Statement[], words: Words) => LoadedWeekend;
  readonly weekendOfItem: (item: FormItem, words: Words) => LoadedWeekend;
}
