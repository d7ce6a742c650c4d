/** Simulated players that can play any weekend, each with its own way of answering; they leave a journal. */
import type { Context } from '../../src/rules/kinds/kind.ts';
import type { Move, Refusal, State } from '../../src/rules/state.ts';
import { begin } from '../../src/rules/step.ts';
import { nextStep } from '../../src/rules/steps.ts';
import { STAMPS } from '../../src/rules/weekend.ts';
import type { Answer, ForecastQuestion, Question, Stamp, Step, Weekend } from '../../src/rules/weekend.ts';
import { judged, randomAnswer, rightAnswer } from './answers.ts';
import { chance, normal, pick } from './chance.ts';
import { after, movesToFinish, walk } from './walk.ts';

/** How a player answers. A player may hold a state of its own, so make a new one for each weekend. */
export interface Player {
  answer(question: Question, context: Context): Answer;
  /** Whether it opens the drawer after the end. */
  readonly drawer: boolean;
  /** Whether it locks one question after another, and not all of a step at once. */
  readonly oneByOne?: boolean;
}

export interface Game {
  readonly journal: readonly Move[];
  readonly state: State;
}

/** Plays a weekend from the first step to the last, and the drawer where the player opens it. */
export function play(weekend: Weekend, player: Player): Game {
  let state = begin(weekend);
  const journal: Move[] = [];
  const make = (move: Move) => {
    state = after(weekend, state, move);
    journal.push(move);
  };
  const answer = (question: Question, context: Context): Move => ({
    type: 'answer',
    question: question.id,
    answer: player.answer(question, context),
  });
  const finish = (here: Step) => movesToFinish(weekend, state, here, answer, player.oneByOne).forEach(make);
  for (let here = weekend.steps[0]; here; here = nextStep(weekend, state)) {
    make({ type: 'turn', to: here.id });
    finish(here);
  }
  for (const here of player.drawer ? weekend.drawer : []) {
    make({ type: 'turn', to: here.id });
    finish(here);
  }
  return { journal, state };
}

/** Knows every outcome and every key. */
export const oracle = (): Player => ({ drawer: true, oneByOne: true, answer: rightAnswer });

/** Reads everything as the key does and says 50 to what lies ahead. */
export const perfectReader = (): Player => ({
  drawer: true,
  answer: (question, context) => (question.kind === 'forecast' ? 50 : rightAnswer(question, context)),
});

/** Says 50 to everything and leaves everything open. */
export const alwaysFifty = (): Player => ({
  drawer: false,
  answer: (question, context) => {
    if (question.kind === 'forecast' || question.kind === 'credence') return 50;
    return question.kind === 'judgement' ? judged(50, 'open', context) : rightAnswer(question, context);
  },
});

/** Reads everything as the key does, and stamps each line as it is told to. */
const stampedBy = (stamp: () => Stamp): Player => ({
  drawer: false,
  answer: (question, context) => (question.kind === 'stamp' ? stamp() : rightAnswer(question, context)),
});

/** Stamps at random. */
export function randomAuditor(seed: number): Player {
  const random = chance(seed);
  return stampedBy(() => pick(random, STAMPS));
}

/** Whoever audits: by the key, believing every line, doubting every line. */
export const AUDITORS: readonly { readonly name: string; readonly player: () => Player }[] = [
  { name: 'perfect', player: perfectReader },
  { name: 'believer', player: () => stampedBy(() => 'faithful') },
  { name: 'doubter', player: () => stampedBy(() => 'widened') },
];

/** Clicks without reading. */
export function randomClicker(seed: number): Player {
  const random = chance(seed);
  return {
    drawer: true,
    oneByOne: seed % 2 === 1,
    answer: (question, context) => randomAnswer(question, context, random),
  };
}

/**
 * What a player believes of an event before it happens, 0–1. The model: even odds beforehand, and one signal
 * drawn from a normal distribution of variance 1 with its mean at +d/2 where the event will happen and at
 * −d/2 where not, d = 1. By Bayes' rule the log odds are then d × signal: the beliefs are calibrated and
 * right about 69 times in 100.
 */
export function believer(seed: number): (question: ForecastQuestion) => number {
  const random = chance(seed);
  const separation = 1;
  return ({ outcome }) => {
    const signal = normal(random) + (outcome === 1 ? separation / 2 : -separation / 2);
    return 1 / (1 + Math.exp(-separation * signal));
  };
}

/** Answers what it believes, within the needle's stops. */
export function careful(seed: number): Player {
  return withBeliefs(seed, (belief) => Math.min(99, Math.max(1, Math.round(100 * belief))));
}

/** Believes the same and is always sure. */
export function alwaysSure(seed: number): Player {
  return withBeliefs(seed, (belief) => (belief > 0.5 ? 99 : 1));
}

function withBeliefs(seed: number, percentOf: (belief: number) => number): Player {
  const believe = believer(seed);
  return {
    drawer: false,
    answer: (question, context) =>
      question.kind === 'forecast' ? percentOf(believe(question)) : rightAnswer(question, context),
  };
}

export interface WalkCounts {
  readonly moves: number;
  /** Moves that changed the state, and moves that were fine and changed nothing. */
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  /** The largest number of questions ever locked at once: how far the walk came. */
  readonly mostLocked: number;
}

/** Makes random moves, legal and illegal, through a weekend, and counts what became of them. */
export function randomWalk(weekend: Weekend, seed: number, moves: number): WalkCounts {
  const refused: Partial<Record<Refusal, number>> = {};
  let changed = 0;
  let unchanged = 0;
  let mostLocked = 0;
  for (const { before, result } of walk(weekend, chance(seed), moves)) {
    if ('refused' in result) refused[result.refused] = (refused[result.refused] ?? 0) + 1;
    else if (result.state === before) unchanged += 1;
    else changed += 1;
    mostLocked = Math.max(mostLocked, before.locked.length);
  }
  return { moves, changed, unchanged, refused, mostLocked };
}
