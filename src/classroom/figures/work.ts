/** How far a class has come, and how long its chapters took. */
import { stepWithId } from '../../rules/lookup.ts';
import { isFiled } from '../../rules/steps.ts';
import type { ChapterId, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { count, median } from './counts.ts';

export interface Minutes {
  readonly pupils: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface ChapterOfClass {
  readonly chapter: ChapterId;
  /** How many have come to it. */
  readonly reached: number;
  /** Of those who have moved in it and whose hand-in says how long; undefined where there is none. */
  readonly minutes: Minutes | undefined;
}

export interface WorkOfClass {
  readonly handedIn: number;
  readonly filed: number;
  /** Those that open after the weekend's own end only where somebody has come to them. */
  readonly chapters: readonly ChapterOfClass[];
}

export function workOfClass(weekend: Weekend, results: readonly Result[]): WorkOfClass {
  const furthest = results.map(({ state }) =>
    weekend.chapters.indexOf(stepWithId(weekend, state.reached)?.chapter ?? ''),
  );
  const chapters = weekend.chapters.map((chapter, place) => ({
    chapter,
    reached: count(furthest, (reached) => reached >= place),
    minutes: minutesOf(results, place),
  }));
  return {
    handedIn: results.length,
    filed: count(results, ({ state }) => isFiled(weekend, state)),
    chapters: chapters.filter(({ chapter, reached }) => reached > 0 || !weekend.later?.includes(chapter)),
  };
}

function minutesOf(results: readonly Result[], place: number): Minutes | undefined {
  const minutes = results.map((result) => result.minutes?.[place] ?? 0).filter((each) => each > 0);
  const middle = median(minutes);
  if (middle === undefined) return undefined;
  return {
    pupils: minutes.length,
    median: middle,
    least: Math.min(...minutes),
    most: Math.max(...minutes),
  };
}
