/** What a player has done so far, as somebody who was watching might name it: deeds with their figures, never a judgement of anybody. */
import { balanceOf } from './balance.ts';
import { COIN_BRIER } from './brier.ts';
import { creditOf } from './credit.ts';
import { hitsInMarks } from './hits.ts';
import { ledger } from './ledger.ts';
import { answerOf, entry, isLocked, lockedAnswerOf, questionsOfKind, questionsOfStep } from './lookup.ts';
import { isSame } from './shape.ts';
import { type ScoredForecast, scoredForecasts } from './readouts.ts';
import type { State } from './state.ts';
import { isRevealed } from './steps.ts';
import type { QuestionId, Weekend } from './weekend.ts';

/** Everything that can be noticed; `any`: whatever was done. */
export const DEEDS = [
  'sure-and-right',
  'sure-and-wrong',
  'near-fifty',
  'bold',
  'right-side',
  'needle-still',
  'needle-swung',
  'weights-against-needle',
  'weights-with-needle',
  'all-strong',
  'all-slight',
  'marked-beyond',
  'marked-exactly',
  'threads-at-once',
  'second-look',
  'let-stand',
  'one-person',
  'two-people',
  'knew',
  'any',
] as const;
export type DeedId = (typeof DEEDS)[number];

/** One deed that was done: the figures it is told with (percent or counts), and the question it was done at. */
export interface Deed {
  readonly figures: Readonly<Record<string, number>>;
  readonly question?: QuestionId;
}

type Watching = (weekend: Weekend, state: State) => Deed | undefined;

/** Points off that a forecast may be and still be called sure and right, and from which on it is sure and wrong. */
const SURE = { right: 11, wrong: 80 } as const;
/** How far from 50 percent a number may lie and still be no opinion, and from which on it is bold. */
const LEANS = { little: 10, far: 40 } as const;
/** Points between two numbers of one needle, or between needle and weights. */
const APART = { near: 5, far: 25 } as const;
/** How many of a thing make a habit. */
const HABIT = 3;

const done = (figures: Deed['figures'] = {}): Deed => ({ figures });
const when = (is: boolean, figures?: Deed['figures']) => (is ? done(figures) : undefined);

function revealed(weekend: Weekend, state: State): readonly ScoredForecast[] {
  return scoredForecasts(weekend, state).filter(({ question }) => isRevealed(weekend, state, question.id));
}

const missOf = ({ question, percent }: ScoredForecast) => Math.abs(100 * question.outcome - percent);

/** The forecast of these with the smallest or the largest miss that passes. */
function call(
  worth: (forecast: ScoredForecast) => number,
  passes: (forecast: ScoredForecast) => boolean,
): Watching {
  return (weekend, state) => {
    const [found] = revealed(weekend, state)
      .filter(passes)
      .sort((one, other) => worth(other) - worth(one));
    return found && { figures: { percent: found.percent }, question: found.question.id };
  };
}

/** Every number that has come out passes, and there are enough of them to say so. */
function allCalls(passes: (forecast: ScoredForecast) => boolean): Watching {
  return (weekend, state) => {
    const out = revealed(weekend, state);
    return when(out.length >= HABIT && out.every(passes), { count: out.length });
  };
}

/** The first and the last number of the needle that was set most often, where it was set more than once. */
function needle(passes: (before: number, after: number) => boolean): Watching {
  return (weekend, state) => {
    const stops = ledger(weekend, state).filter(({ by }) => by === 'needle');
    const last = stops.findLast(({ before }) => before !== undefined);
    const first = last && stops.find(({ proposition }) => proposition === last.proposition);
    if (!first || !last) return undefined;
    return when(passes(first.after, last.after), { before: first.after, after: last.after });
  };
}

/** The needle of what the balance weighs, beside the balance, where enough lies on it. */
function weights(passes: (apart: number) => boolean): Watching {
  return (weekend, state) => {
    const { weights: placed, probability } = balanceOf(weekend, state);
    const last = ledger(weekend, state).findLast(
      ({ by, proposition }) => by === 'needle' && proposition === weekend.weighs,
    );
    if (!last || placed.length < HABIT) return undefined;
    const balance = Math.round(100 * probability);
    return when(passes(Math.abs(balance - last.after)), { balance, needle: last.after });
  };
}

function allWeights(weight: 'slight' | 'strong'): Watching {
  return (weekend, state) => {
    const laid = balanceOf(weekend, state).weights.filter(({ pan }) => pan !== 'off');
    return when(laid.length >= HABIT && laid.every((each) => each.weight === weight), { count: laid.length });
  };
}

/** What came of a batch that was checked and is locked: how many did not hold then, and whether anything was changed. */
function batch(passes: (wrong: number, changed: boolean) => boolean): Watching {
  return (weekend, state) => {
    for (const step of weekend.steps) {
      const held = entry(state.checked, step.id);
      const questions = questionsOfStep(weekend, step);
      if (!held || !questions.every(({ id }) => isLocked(state, id))) continue;
      const then = { ...state, answers: { ...state.answers, ...held } };
      const wrong = questions.filter((question) => creditOf(weekend, then, question) !== 1).length;
      const changed = questions.some((question) => !isSame(held[question.id], answerOf(state, question)));
      if (passes(wrong, changed)) return done({ count: questions.length, wrong });
    }
    return undefined;
  };
}

function joint(people: 'one' | 'two'): Watching {
  return (weekend, state) =>
    when(questionsOfKind(weekend, 'joint').some((question) => lockedAnswerOf(state, question) === people));
}

const WATCHED: Readonly<Record<DeedId, Watching>> = {
  'sure-and-right': call(
    (forecast) => -missOf(forecast),
    (forecast) => missOf(forecast) <= SURE.right,
  ),
  'sure-and-wrong': call(missOf, (forecast) => missOf(forecast) >= SURE.wrong),
  'near-fifty': allCalls(({ percent }) => Math.abs(percent - 50) <= LEANS.little),
  bold: allCalls(({ percent }) => Math.abs(percent - 50) >= LEANS.far),
  'right-side': allCalls(({ brier }) => brier < COIN_BRIER),
  'needle-still': needle((before, after) => before === after),
  'needle-swung': needle((before, after) => Math.abs(after - before) >= APART.far),
  'weights-against-needle': weights((apart) => apart >= APART.far),
  'weights-with-needle': weights((apart) => apart <= APART.near),
  'all-strong': allWeights('strong'),
  'all-slight': allWeights('slight'),
  'marked-beyond': (weekend, state) => {
    const { falseAlarms } = hitsInMarks(weekend, state);
    return when(falseAlarms > 1, { count: falseAlarms });
  },
  'marked-exactly': (weekend, state) => {
    const { hits, of, falseAlarms } = hitsInMarks(weekend, state);
    return when(of >= HABIT && hits === of && falseAlarms === 0, { count: of });
  },
  'threads-at-once': batch((wrong) => wrong === 0),
  'second-look': batch((wrong, changed) => wrong > 0 && changed),
  'let-stand': batch((wrong, changed) => wrong > 0 && !changed),
  'one-person': joint('one'),
  'two-people': joint('two'),
  knew: (_weekend, { known }) => when(known.length >= HABIT, { count: known.length }),
  any: () => done(),
};

/** The deed, where it has been done by now; undefined where not. */
export function deed(weekend: Weekend, state: State, id: DeedId): Deed | undefined {
  return WATCHED[id](weekend, state);
}
