/** What the library holds of each weekend: enough at once to name it, and the rest when somebody wants to play it. */
import type { Scenery, TitleScene } from '../present/scenery.ts';
import type { Weekend } from '../rules/weekend.ts';
import type { Words } from '../words/words.ts';

/** A weekend as it comes: what happens in it, every word of it beside those of its front, and how it looks. */
export interface LoadedWeekend {
  readonly weekend: Weekend;
  readonly words: Words;
  readonly scenery: Scenery;
}

export interface Entry {
  /** The id of the weekend that `load` brings. */
  readonly id: string;
  /** The words by which the title and the list of saved weekends name it before it has come. */
  readonly front: Words;
  /** The painting behind the title page, where the library has no other weekend. */
  readonly scene: TitleScene;
  /** Rejects where the line does not bring it. */
  readonly load: () => Promise<LoadedWeekend>;
}
