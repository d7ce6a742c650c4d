/** The reading readout: how well the sources were read, item by item. */
import { scoredCredit } from './credit.ts';
import type { Share } from './kinds/kind.ts';
import { rulesOf } from './kinds/table.ts';
import { isLocked, questionsOfReading } from './lookup.ts';
import { mean } from './mean.ts';
import type { State } from './state.ts';
import type { Question, Weekend } from './weekend.ts';

/** One scored item: several questions and slots of bulletins may share it. */
export interface ReadingItem {
  readonly item: string;
  /** Asked in the weekend itself or only in the drawer. */
  readonly set: 'core' | 'drawer';
  /** The mean of what is locked of it, 0–1; undefined where nothing is. */
  readonly credit: number | undefined;
}

export interface Count {
  readonly answered: number;
  readonly of: number;
}

export interface ReadingReadout {
  /** 100 × the mean credit of the items answered, 0–100; undefined where none is. */
  readonly score: number | undefined;
  readonly core: Count;
  readonly drawer: Count;
}

/** The reading readout as far as it has been played; the drawer's items join only once answered. */
export function reading(weekend: Weekend, state: State): ReadingReadout {
  const items = readingItems(weekend, state);
  const score = mean(items.flatMap((item) => item.credit ?? []));
  return {
    score: score === undefined ? undefined : 100 * score,
    core: countOf(items.filter((item) => item.set === 'core')),
    drawer: countOf(items.filter((item) => item.set === 'drawer')),
  };
}

/** Every item of the reading with its credit, in the order in which the weekend asks them. */
export function readingItems(weekend: Weekend, state: State): readonly ReadingItem[] {
  const items = new Map<string, { readonly set: ReadingItem['set']; readonly credits: number[] }>();
  for (const { question, set } of questionsOfReading(weekend)) {
    for (const { item, credit } of sharesOfQuestion(weekend, state, question)) {
      const known = items.get(item) ?? { set, credits: [] };
      if (credit !== undefined) known.credits.push(credit);
      items.set(item, known);
    }
  }
  return [...items].map(([item, { set, credits }]) => ({ item, set, credit: mean(credits) }));
}

function sharesOfQuestion(weekend: Weekend, state: State, question: Question): readonly Share[] {
  const shares = rulesOf(question).shares?.(question, isLocked(state, question.id), { weekend, state });
  return shares ?? [{ item: question.item ?? question.id, credit: scoredCredit(weekend, state, question) }];
}

function countOf(items: readonly ReadingItem[]): Count {
  return { answered: items.filter((item) => item.credit !== undefined).length, of: items.length };
}
