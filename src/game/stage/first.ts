/** Paints the backdrop of the first scene while Phaser is still coming, so that Phaser only has to show it. */
import type { Screen } from '../../present/screen.ts';
import type { Painted, StageOptions } from './contract.ts';
import { momentOf } from './moment.ts';
import { createPicture } from './picture.ts';
import type { Scenes } from './scenes/table.ts';
import { sizeOf } from './size.ts';

/** Resolves once the scene of a screen has come; undefined where it does not, or where the stage has no room. */
export async function paintFirst(
  { parent, anchor }: Pick<StageOptions, 'parent' | 'anchor'>,
  scenes: Scenes,
  screen: Screen,
  still: boolean,
): Promise<Painted | undefined> {
  await scenes.bring(screen.scene);
  // Whether the graphics run in software only Phaser finds out; where that makes it coarser it is painted again.
  const size = sizeOf(parent, false);
  const backdrop = scenes.get(screen.scene)?.backdrop(momentOf(size, anchor, { screen, still, news: [] }));
  if (!backdrop || size.width === 0 || size.height === 0) return undefined;
  const picture = createPicture(size.density);
  picture.paint(backdrop.key, size.width, size.height, backdrop.paint);
  return { scene: screen.scene, picture };
}
