/** Where a class waits for one another and where it hands in: softly, anybody may go on. */
import { filingSteps, ownSteps } from '../rules/lookup.ts';
import { isDone } from '../rules/steps.ts';
import type { Step } from '../rules/weekend.ts';
import { panelNameOf } from './looks.ts';
import type { Telling } from './telling.ts';

export interface ClassStop {
  /** The class stops here; so it is said until somebody goes on. */
  readonly stops: boolean;
  /** What is there can be handed in from here. */
  readonly handsIn: boolean;
  /** The way on leads through what is handed in. */
  readonly first: boolean;
  /** The class's word opens the way on, or going on without it. */
  readonly asksWord: boolean;
}

/** What the class has to do with a step that is done; undefined where nothing, and where no class plays. */
export function classStopAt(telling: Telling, step: Step): ClassStop | undefined {
  const { weekend, state, inClass } = telling;
  if (!inClass || !isDone(weekend, state, step)) return undefined;
  const { stop, pauses, word } = inClass.choices;
  const files = step === filingSteps(weekend).at(-1);
  const ends = step === ownSteps(weekend).at(-1);
  const tells = panelNameOf(telling, step) === 'readouts';
  const isFurthest = state.reached === step.id;
  const isStop = { filing: files, readouts: tells, all: ends }[stop];
  const handsIn = files || ends || isStop;
  const stops = isFurthest && (isStop || pauses.includes(step.id));
  if (!handsIn && !stops) return undefined;
  return {
    stops,
    handsIn,
    first: isFurthest && files,
    asksWord: isFurthest && files && word !== undefined,
  };
}
