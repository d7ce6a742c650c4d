/** What the library holds of each weekend: enough at once to name it, and the rest when somebody wants to play it. */
import type { Scenery, TitleScene } from '../present/scenery.ts';
import type { ChapterId, Weekend } from '../rules/weekend.ts';
import type { Words } from '../words/words.ts';

/** A weekend as it comes: what happens in it, its words as far as they have come, and how it looks. */
export interface LoadedWeekend {
  readonly weekend: Weekend;
  readonly words: Words;
  readonly scenery: Scenery;
  /** How the words come of the chapters whose own have not: each rejects where the line does not bring it. */
  readonly chapters?: Readonly<Record<ChapterId, () => Promise<Words>>>;
}

export interface Entry {
  /** The id of the weekend that `load` brings. */
  readonly id: string;
  /** The words by which the title and the list of saved weekends name it before it has come. */
  readonly front: Words;
  /** The painting behind the title page, where the library has no other weekend. */
  readonly scene: TitleScene;
  /** One of the other desks: not offered among the weekends. `follows`: the one that it is due after, by so many days. */
  readonly desk?: { readonly follows?: { readonly weekend: string; readonly days: number } };
  /** The weekend that this is a shorter cut of: offered beside it, not among the weekends. */
  readonly cutOf?: string;
  /** Rejects where the line does not bring it. */
  readonly load: () => Promise<LoadedWeekend>;
}
