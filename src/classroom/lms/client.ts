/** Plays inside a learning platform: resumes what it keeps, and has every decision kept there as soon as it is made. */
import type { OpenWeekend } from '../../record/open-weekend.ts';
import type { Weekend } from '../../rules/weekend.ts';
import { findPlatform, type Frame } from './api.ts';
import { VERSIONS, type Version } from './models.ts';
import { resumed, suspend, weekendIn } from './suspended.ts';
import { type Grade, GRADES, tell } from './told.ts';

/** As much of the game as a platform has to do with. */
export interface Played {
  /** The weekend of this id, once it has come; rejects where it does not. */
  readonly bring: (weekend: string) => Promise<Weekend | undefined>;
  /** Goes on from a save; a device that holds the same weekend further on goes on from there. */
  readonly adopt: (save: string) => void;
  /** Nobody has played here yet: what others left on this device stays closed. */
  readonly nextPlayer: () => void;
  /** Calls back after every change of what is open. */
  readonly follow: (changed: (open: OpenWeekend | undefined) => void) => void;
  /** Says that the platform has not kept the last decision, or that it has again. */
  readonly say: (kept: boolean) => void;
  /** Puts off what need not be done before the next picture. */
  readonly later: (act: () => void) => void;
}

export interface Joined {
  /** Has what was last decided kept anew. */
  readonly again: () => void;
  /** When the page goes away; nothing rests on it. */
  readonly leave: () => void;
}

/**
 * Joins the platform that the package says it is made for.
 * @param made what the page says of its package, as `1.2 filed`
 * @returns undefined where no platform answers: then it is played as anywhere else
 */
export async function join(from: Frame, made: string, game: Played): Promise<Joined | undefined> {
  const [first, second] = made.split(' ');
  const version: Version = VERSIONS.find((each) => each === first) ?? '1.2';
  const grade: Grade = GRADES.find((each) => each === second) ?? 'filed';
  const platform = findPlatform(from, version);
  if (!platform) return undefined;
  const { model, read, write, commit, end } = platform;
  // From the start, so that whatever happens to this window the platform brings back what it has.
  write(model.exit, 'suspend');
  game.nextPlayer();
  const text = read(model.suspendData);
  const id = weekendIn(text);
  const weekend = id === undefined ? undefined : await game.bring(id).catch(() => undefined);
  const save = weekend && resumed(text, weekend);
  if (save !== undefined) game.adopt(save);

  let last: OpenWeekend | undefined;
  let waiting = false;
  const keep = (): void => {
    waiting = false;
    if (!last) return;
    write(model.suspendData, suspend(last));
    tell(platform, last, grade);
    game.say(commit());
  };
  game.follow((open) => {
    if (!open || open.state === last?.state) return;
    last = open;
    // A platform may take its time over a commit: several decisions share one, and no press waits for it.
    if (!waiting) game.later(keep);
    waiting = true;
  });
  return { again: keep, leave: end };
}
