/** What can be shown before any weekend is open: the interface's words, and every weekend of the library as far as it has come. */
import type { Entry, LoadedWeekend } from '../weekends/entry.ts';
import type { Words } from '../words/words.ts';
import type { Situation } from './situation.ts';
import type { Production } from './telling.ts';

/** A weekend of the library. */
export interface Shelved extends Pick<Entry, 'id' | 'front' | 'scene' | 'desk' | 'cutOf'> {
  /** As it is put before a player; undefined until it has come. */
  readonly production: Production | undefined;
}

export interface House {
  /** The interface's own. */
  readonly words: Words;
  /** BCP 47, for dates and lists. */
  readonly language: string;
  readonly weekends: readonly Shelved[];
  /** What has come of them. */
  readonly come: ReadonlyMap<string, LoadedWeekend>;
}

/** The library as it stands: a weekend speaks the interface's words and its own. */
export function houseOf(
  words: Words,
  language: string,
  library: readonly Entry[],
  come: ReadonlyMap<string, LoadedWeekend>,
): House {
  const produced = (front: Words, came: LoadedWeekend): Production => ({
    weekend: came.weekend,
    scenery: came.scenery,
    words: { ...words, ...front, ...came.words },
    language,
  });
  const weekends = library.map((entry): Shelved => {
    const came = come.get(entry.id);
    return { ...entry, production: came && produced(entry.front, came) };
  });
  return { words, language, weekends, come };
}

/** Of a library what is offered by itself: neither cuts of other weekends nor other desks. */
export function offered<E extends Pick<Entry, 'desk' | 'cutOf'>>(weekends: readonly E[]): readonly E[] {
  return weekends.filter(({ desk, cutOf }) => desk === undefined && cutOf === undefined);
}

/** The weekend that is open; undefined on the title. */
export function openIn(house: House, { open }: Pick<Situation, 'open'>): Production | undefined {
  return house.weekends.find(({ id }) => id === open?.weekend.id)?.production;
}
