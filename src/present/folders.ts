/** A weekend of several files: the folders on the desk, how far each is, and the stages of the one in hand. */
import { drawerStepWithId } from '../rules/lookup.ts';
import { indexOf, isReached } from '../rules/steps.ts';
import type { ChapterId, Step } from '../rules/weekend.ts';
import { say } from '../words/words.ts';
import type { DeskLook, Folder, Lamp } from './scenery.ts';
import type { Telling } from './telling.ts';

/** Where a folder, or a stage of one, stands. */
export type Standing = 'done' | 'now' | 'ahead';

export interface FolderView {
  readonly id: ChapterId;
  readonly when: string;
  readonly where: string;
  readonly lamp: Lamp;
  readonly standing: Standing;
  /** The same in words. */
  readonly says: string;
}

export interface StageView {
  readonly id: string;
  readonly label: string;
  readonly standing: Standing;
}

export interface FoldersView {
  readonly folders: readonly FolderView[];
  /** Which is in hand, from 1 on; 0 where none is. */
  readonly at: number;
  /** The desk that it lies on. */
  readonly look: DeskLook | undefined;
  readonly stages: readonly StageView[];
}

/** Undefined for a weekend that is no files. */
export function foldersOf(telling: Telling, step: Step): FoldersView | undefined {
  const { scenery, words, weekend } = telling;
  const { folders } = scenery;
  if (!folders || drawerStepWithId(weekend, step.id)) return undefined;
  const look = folders.find(({ chapter }) => chapter === step.chapter);
  return {
    folders: folders.map((folder) => {
      const standing = standingOf(telling, folder, step);
      return {
        id: folder.chapter,
        when: say(words, `chapter.${folder.chapter}.title`),
        where: say(words, `chapter.${folder.chapter}.where`),
        lamp: folder.lamp,
        standing,
        says: say(words, `folder.${standing}`),
      };
    }),
    at: look ? folders.indexOf(look) + 1 : 0,
    look,
    stages: look ? stagesOf(telling, step) : [],
  };
}

function standingOf({ weekend, state }: Telling, { chapter }: Folder, step: Step): Standing {
  if (chapter === step.chapter) return 'now';
  const last = weekend.steps.findLast((each) => each.chapter === chapter);
  const next = last && weekend.steps[indexOf(weekend.steps, last.id) + 1];
  return next && isReached(weekend, state, next) ? 'done' : 'ahead';
}

/** The steps on which the file in hand lies open, by their headings. */
function stagesOf({ weekend, words }: Telling, step: Step): readonly StageView[] {
  const steps = weekend.steps.filter(
    ({ chapter, document }) => chapter === step.chapter && document !== undefined,
  );
  const here = indexOf(steps, step.id);
  return steps.map(({ id }, at) => ({
    id,
    label: say(words, `step.${id}.heading`),
    standing: at < here ? 'done' : at === here ? 'now' : 'ahead',
  }));
}
