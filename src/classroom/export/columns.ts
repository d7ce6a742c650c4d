/** The columns of a class's table: one row a pupil, and for each question what its kind comes apart into. */
import { batchOf, drawerStepWithId, entry, lockedAnswerOf, questionsOfStep } from '../../rules/lookup.ts';
import { rulesOf } from '../../rules/kinds/table.ts';
import { perState } from '../../rules/per-state.ts';
import { readouts } from '../../rules/readouts.ts';
import type { State } from '../../rules/state.ts';
import { isFiled } from '../../rules/steps.ts';
import type { Answer, Question, Step, Weekend } from '../../rules/weekend.ts';
import type { Result } from '../result.ts';
import { type Cell, joined, partsOf } from '../kinds/table.ts';

/** The names that a teacher has typed, by the key of the hand-in. */
export type Names = Readonly<Record<string, string>>;

export interface Column {
  readonly id: string;
  /** What is asked there; undefined for what is about the hand-in itself. */
  readonly question: Question | undefined;
  /** What of it, where it is not the whole answer. */
  readonly part: string;
  readonly key: string;
  readonly cell: (result: Result) => Cell;
}

/**
 * All columns of a weekend, in the order in which it asks. `names`: what the teacher typed, where it may go out; without
 * them nothing stands there that a pupil could be known by, but a name that the game has drawn.
 */
export function columnsOf(weekend: Weekend, names: Names | undefined): readonly Column[] {
  return [
    ...aboutTheHandIn(weekend, names),
    ...[...weekend.steps, ...weekend.drawer].flatMap((step) => columnsOfStep(weekend, step)),
    ...aboutTheWeekend(weekend),
  ];
}

/** A column that asks nothing. */
function plainColumn(id: string, cell: (result: Result) => Cell): Column {
  return { id, question: undefined, part: '', key: '', cell };
}

function aboutTheHandIn(weekend: Weekend, names: Names | undefined): readonly Column[] {
  return [
    plainColumn('class', ({ code }) => code),
    plainColumn('nickname', ({ drawn, name }) => (drawn || names ? name : undefined)),
    ...(names ? [plainColumn('name', ({ key }) => entry(names, key))] : []),
    plainColumn('edition', ({ edition }) => edition),
    plainColumn('content', ({ contentVersion }) => contentVersion),
    plainColumn('came_by', ({ cameBy }) => cameBy),
    plainColumn('furthest', ({ state }) => state.reached),
    plainColumn('filed', ({ state }) => isFiled(weekend, state)),
    plainColumn('opened_early', ({ openedEarly }) => openedEarly),
    plainColumn('pair', ({ pair }) => pair),
    ...['test_before', 'test_after'].flatMap((name, at) => [
      plainColumn(`${name}_form`, ({ sittings }) => sittings[at]?.form),
      plainColumn(
        `${name}_supported`,
        ({ sittings }) => sittings[at] && joined(sittings[at].supported.map((each) => (each ? 'yes' : 'no'))),
      ),
    ]),
    ...weekend.chapters.map((chapter, at) =>
      plainColumn(`minutes_${named(chapter)}`, ({ minutes }) => minutes?.[at]),
    ),
  ];
}

/** What is asked in the drawer, and what a batch held at its check, says so in its name. */
function columnsOfStep(weekend: Weekend, step: Step): readonly Column[] {
  const drawer = drawerStepWithId(weekend, step.id) ? 'drawer_' : '';
  return questionsOfStep(weekend, step).flatMap((question) => {
    const { id } = question;
    const name = drawer + named(id);
    const batch = batchOf(weekend, id);
    const checked = ({ checked }: State) => entry(entry(checked, batch?.id ?? '') ?? {}, id);
    return [
      ...(rulesOf(question).mayBeKnown?.(question) ? [knownColumn(name, question)] : []),
      ...(batch ? answerColumns(question, `${name}_first`, checked) : []),
      ...answerColumns(question, name, (state) => lockedAnswerOf(state, question)),
    ];
  });
}

function answerColumns(
  question: Question,
  name: string,
  answerIn: (state: State) => Answer | undefined,
): readonly Column[] {
  return partsOf(question).map((of) => ({
    id: of.part === '' ? name : `${name}_${named(of.part)}`,
    question,
    part: of.part,
    key: of.key,
    cell: ({ state }) => {
      const answer = answerIn(state);
      return answer === undefined ? undefined : of.cell(answer);
    },
  }));
}

function knownColumn(name: string, question: Question): Column {
  const cell = ({ state }: Result) => state.known.includes(question.id);
  return { id: `known_${name}`, question, part: 'known', key: '', cell };
}

/** A row asks for them several times. */
const readoutsOf = perState(readouts);

/** The readouts, each with how much it rests on. */
function aboutTheWeekend(weekend: Weekend): readonly Column[] {
  const of = (state: State) => readoutsOf(weekend, state);
  return [
    plainColumn('contested', ({ state }) => joined(Object.keys(state.contested))),
    plainColumn('brier', ({ state }) => of(state).forecasts.brier),
    plainColumn('forecasts_counted', ({ state }) => of(state).forecasts.counted),
    plainColumn('needles', ({ state }) => of(state).judgement.needles),
    plainColumn('stances', ({ state }) => of(state).judgement.stances),
    plainColumn('reading', ({ state }) => of(state).reading.score),
    plainColumn('reading_answered', ({ state }) => of(state).reading.core.answered),
  ];
}

/** An id as statistics programs take it for a name. */
function named(id: string): string {
  return id.replaceAll('-', '_');
}
