/** What the choices of a class link make of a lesson: who does what from which minute to which, and what belongs on the board. */
import { filingSteps, ownSteps } from '../rules/lookup.ts';
import type { StepId, Weekend } from '../rules/weekend.ts';
import type { Lesson } from '../weekends/lesson.ts';
import type { ClassChoices } from '../record/class.ts';

/** A lesson, and what frames the game in it, minutes. */
const LESSON = 45;
const BEFORE = { 'do-now': 4, say: 2 } as const;
const EXIT = 4;
const PAUSE = 4;
/** A class needs longer than one reader: the game's own minutes and a quarter more. */
const CLASS_PACE = 1.25;

export interface Part {
  readonly id: keyof typeof BEFORE | 'alone' | 'pause' | 'projector' | 'exit';
  /** Minutes since the lesson began. */
  readonly from: number;
  readonly to: number;
}

export interface LessonPlan {
  readonly parts: readonly Part[];
  /** When a class should have come to each, minutes since the lesson began. */
  readonly milestones: readonly { readonly step: StepId; readonly minute: number }[];
  /** How long the whole takes, minutes: a lesson, or longer. */
  readonly minutes: number;
}

/** How long a class needs for what takes one reader so many minutes. */
export function inClass(minutes: number): number {
  return minutes * CLASS_PACE;
}

/**
 * @param minutes the weekend's own, as its title tells them
 * @param readouts the step that shows the readouts
 */
export function lessonPlan(
  weekend: Weekend,
  minutes: number,
  readouts: StepId | undefined,
  lesson: Pick<Lesson, 'milestones'>,
  { stop, pauses }: Pick<ClassChoices, 'stop' | 'pauses'>,
): LessonPlan {
  const own = ownSteps(weekend).map(({ id }) => id);
  const start = BEFORE['do-now'] + BEFORE.say;
  const waits = own.filter((step) => pauses.includes(step)).map((step) => own.indexOf(step) + 1);
  /** When a class has `steps` steps behind it. A pause is held behind its step. */
  const after = (steps: number, held: boolean): number =>
    start +
    (inClass(minutes) * steps) / own.length +
    PAUSE * waits.filter((wait) => wait < steps || (held && wait === steps)).length;
  const last = { filing: filingSteps(weekend).at(-1)?.id, readouts, all: own.at(-1) }[stop];
  const steps = last === undefined ? own.length : own.indexOf(last) + 1;
  const cuts = [0, ...waits.filter((wait) => wait < steps), steps];
  const played = cuts.slice(1).flatMap((cut, place): readonly Part[] => {
    const until = after(cut, false);
    const alone = { id: 'alone', from: after(cuts[place] ?? 0, true), to: until } as const;
    return cut === steps ? [alone] : [alone, { id: 'pause', from: until, to: until + PAUSE }];
  });
  const end = after(steps, false);
  // The projector has what is left.
  const shown = Math.max(end, LESSON - EXIT);
  return {
    parts: [
      { id: 'do-now', from: 0, to: BEFORE['do-now'] },
      { id: 'say', from: BEFORE['do-now'], to: start },
      ...played,
      { id: 'projector', from: end, to: shown },
      { id: 'exit', from: shown, to: shown + EXIT },
    ],
    milestones: lesson.milestones
      .filter((step) => own.indexOf(step) < steps)
      .map((step) => ({ step, minute: after(own.indexOf(step), true) })),
    minutes: shown + EXIT,
  };
}
