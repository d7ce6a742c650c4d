/** Describes the screens of the title and of a step: pure, from the weekend, the words and the situation. */
import { rich, say, sayIfAny } from '../words/words.ts';
import { askedAt, isDone, previousStep, progress, reachedSteps } from '../rules/steps.ts';
import { wentOutOverstated } from '../rules/bulletins.ts';
import { drawerStepWithId, ownSteps, questionsOfStep, stepWithId } from '../rules/lookup.ts';
import { tallyOf } from '../rules/credit.ts';
import type { State } from '../rules/state.ts';
import { type Step, VERBS, type Weekend } from '../rules/weekend.ts';
import type { SaveSummary } from '../record/format.ts';
import type { SaveOnShelf, Situation } from './situation.ts';
import { ledgerView } from './ledger-chart.ts';
import { boardOf } from './board.ts';
import { balanceView } from './balance.ts';
import { documentView, documentsOf, trayOf } from './desk.ts';
import { panelOf } from './panels.ts';
import { actionsOf } from './actions.ts';
import { kindRow, viewOf } from './kinds/table.ts';
import { remarkAt } from './remarks.ts';
import { revealsOf } from './reveals.ts';
import { slipOf } from './slip.ts';
import { clockIn, type Production, type Telling } from './telling.ts';
import { documentAt, layoutOf, sceneOf } from './layout.ts';
import { echoOf, linesOf } from './echoes.ts';
import { type House, offered } from './house.ts';
import { foldersOf } from './folders.ts';
import { desksOf, dueNext } from './desks.ts';
import {
  cityOf,
  clocksOf,
  eventAt,
  isHushed,
  isSilent,
  mapOf,
  panelNameOf,
  placeOf,
  timeOn,
} from './looks.ts';
import {
  type CaseFile,
  type JoinScreen,
  type Layout,
  type Offer,
  type SaveLine,
  SIDES,
  type StepScreen,
  type TitleScreen,
} from './screen.ts';

/** A library of one weekend shows itself as that weekend; of several, each is offered by its name. */
export function presentTitle(house: House, situation: Situation): TitleScreen {
  const { words, weekends } = house;
  const [first, ...more] = offered(weekends);
  const only = more.length === 0 ? first : undefined;
  return {
    room: 'title',
    scene: only?.scene ?? 'title',
    deck: only ? say(only.front, 'weekend.deck') : say(words, 'title.deck'),
    clocks: SIDES.flatMap((side) => clockOn(only, side)),
    offers: presentOffers(house),
    cuts: offersOf(
      house,
      weekends.filter(({ cutOf }) => cutOf !== undefined),
    ),
    saves: presentSaves(house, situation),
    desks: desksOf(house).length > 0,
    due: dueNext(house, situation),
    hand: undefined,
  };
}

function clockOn(only: House['weekends'][number] | undefined, side: (typeof SIDES)[number]) {
  const says = only ? sayIfAny(only.front, `weekend.clock.${side}`) : '';
  return says === '' ? [] : [{ side, says }];
}

/** The weekends that can be begun, as they are offered. */
export function presentOffers(house: House): readonly Offer[] {
  return offersOf(house, offered(house.weekends));
}

function offersOf({ words }: House, weekends: House['weekends']): readonly Offer[] {
  return weekends.map(({ id, front }) => ({
    id,
    name: say(front, 'weekend.title'),
    deck: say(front, 'weekend.deck'),
    minutes: say(words, 'title.minutes', { minutes: say(front, 'weekend.minutes') }),
  }));
}

/** On arriving by a class link. What can be played on, whoever began it, is laid before whoever comes. */
export function presentJoin(house: House, situation: Situation): JoinScreen {
  const { saves, last } = situation;
  const isOffered = ({ desk }: House['weekends'][number]) => desk === undefined;
  const begun = saves.flatMap((save): readonly SaveLine[] => {
    const whose = house.weekends.find(({ id }) => id === save.summary?.weekend);
    return save.problem || !whose || !isOffered(whose) ? [] : [saveLine(house, save, last)];
  });
  return {
    room: 'join',
    scene: presentTitle(house, situation).scene,
    hand: undefined,
    link: situation.joining ?? '',
    offers: offersOf(house, house.weekends.filter(isOffered)),
    begun: begun.toSorted((a, b) => Number(a.current) - Number(b.current)),
  };
}

/** The step the player stands at; undefined where no weekend is open. */
export function presentStep(production: Production, situation: Situation): StepScreen | undefined {
  const telling = tellingOf(production, situation);
  if (!telling || !situation.open) return undefined;
  const { weekend, state, hand } = telling;
  const step = currentStep(weekend, state);
  const questions = askedAt(weekend, state, step).flatMap(({ id }) => viewOf(telling, id) ?? []);
  return {
    ...standingAt(telling, step, { ...situation, open: situation.open, production }),
    hand,
    rings: step.echo !== undefined && questions.some(({ locked }) => !locked),
    questions,
    slip: slipOf(telling, step),
    balance: balanceView(telling),
  };
}

/** The saved weekends on this device, as the title and the list of them tell of each. */
export function presentSaves(
  house: House,
  { saves, last }: Pick<Situation, 'saves' | 'last'>,
): readonly SaveLine[] {
  return saves.map((save) => saveLine(house, save, last));
}

/** What lies behind the tray and the bar's buttons at this moment; undefined where no weekend is open. */
export function presentCaseFile(production: Production, situation: Situation): CaseFile | undefined {
  const telling = tellingOf(production, situation);
  if (!telling) return undefined;
  return {
    documents: documentsOf(telling),
    board: boardOf(telling),
    lines: linesOf(telling),
    ledger: ledgerView(telling),
  };
}

/** What the open weekend is told from; undefined where none is. */
export function tellingOf(production: Production, { open, hand }: Situation): Telling | undefined {
  if (!open) return undefined;
  const { state, drafts, scores, inClass, id: seed } = open;
  const clock = clockIn(production.language, production.words);
  return { ...production, state, hand, drafts, scores, inClass, seed, clock };
}

/** All of a step's screen that the hand does not change. */
type Standing = Omit<StepScreen, 'hand' | 'rings' | 'questions' | 'slip' | 'balance'>;

interface Source extends Pick<Situation, 'panels'> {
  readonly production: Production;
  readonly open: NonNullable<Situation['open']>;
}

const stood = new WeakMap<Source['open'], Omit<Source, 'open'> & { readonly standing: Standing }>();

/** What only a move changes is described once for each: the hand moves many times between two moves. */
function standingAt(telling: Telling, step: Step, { production, open, panels }: Source): Standing {
  const known = stood.get(open);
  if (known?.production === production && known.panels === panels) return known.standing;
  const standing = describeStanding({ ...telling, hand: undefined }, step, panels);
  stood.set(open, { production, panels, standing });
  return standing;
}

function describeStanding(telling: Telling, step: Step, panels: Situation['panels']): Standing {
  const { weekend, state, words, scenery } = telling;
  const document = documentAt(telling, step);
  return {
    room: 'step',
    scene: sceneOf(telling, step),
    layout: layoutOf(telling, step),
    id: step.id,
    chapter: step.chapter,
    chapterTitle: say(words, `chapter.${step.chapter}.title`),
    place: placeOf(scenery, step.chapter),
    cups: cupsAt(telling, step),
    map: mapOf(scenery),
    hushed: isHushed(scenery, step.id),
    silent: isSilent(scenery, step.chapter),
    files: foldersOf(telling, step),
    opens:
      scenery.folders === undefined &&
      previousStep(weekend, state)?.chapter !== step.chapter &&
      drawerStepWithId(weekend, step.id) === undefined,
    verb: step.verb,
    verbs: VERBS.map((id) => ({ id, label: say(words, `verb.${id}`) })),
    ...clockAt(telling, step),
    iso: step.clock,
    clocks: clocksOf(scenery).map((each) => ({ ...each, time: timeOn(each, step.clock) })),
    city: cityOf(scenery),
    heading: say(words, `step.${step.id}.heading`),
    beat: step.beat ? rich(words, `step.${step.id}.beat`) : [],
    remark: remarkAt(telling, step.id),
    cards: cardsOf(telling, step),
    tray: fillsDesk(telling, step) ? [] : trayOf(telling, step),
    lines: linesOf(telling),
    corrections: corrections(weekend, state),
    progress: progress(weekend, state),
    echo: echoOf(telling, step),
    document: document === undefined ? undefined : documentView(telling, document, step),
    reveals: revealsOf(telling, step),
    panel: panelOf(telling, panelNameOf(telling, step), panels),
    checked: tallyOf(weekend, state, step),
    actions: actionsOf(telling, step),
  };
}

/** What the desk's clock says. After the weekend's own days the date says more than the hour; where dates are walked through, each has its own on its card. */
export function clockAt(telling: Telling, step: Step): Pick<StepScreen, 'clock' | 'clockShort'> {
  const { weekend, words, clock } = telling;
  if (eventAt(telling)) {
    const chapter = say(words, `chapter.${step.chapter}.title`);
    return { clock: chapter, clockShort: chapter };
  }
  const day = (time = '') => time.slice(0, 10);
  const isLater = day(step.clock) > day(ownSteps(weekend).at(-1)?.clock);
  return {
    clock: clock(step.clock, isLater ? 'date' : 'long'),
    clockShort: clock(step.clock, isLater ? 'date' : 'short'),
  };
}

/** The steps of this chapter that ask what is counted, where this is one of them. */
function cardsOf({ weekend, state }: Telling, step: Step): StepScreen['cards'] {
  const cards = weekend.steps.filter(
    (each) =>
      each.chapter === step.chapter &&
      questionsOfStep(weekend, each).some(({ kind }) => kindRow(kind).counted),
  );
  const at = cards.indexOf(step);
  return at < 0 ? undefined : { at, done: cards.map((each) => isDone(weekend, state, each)) };
}

/** Where the whole desk is needed the tray is cleared away; what lay in it hangs on the board. */
function fillsDesk(telling: Telling, step: Step): boolean {
  const asked = askedAt(telling.weekend, telling.state, step);
  return (
    FILLS_DESK.includes(layoutOf(telling, step)) || asked.some(({ kind }) => kindRow(kind).fillsDesk === true)
  );
}

const FILLS_DESK: readonly Layout[] = ['record'];

const MOST_CUPS = 4;

/** One for each chapter that is over, as far as a desk has room for them. */
function cupsAt({ weekend }: Telling, { chapter }: Step): number {
  const chapters = [...new Set(weekend.steps.map((step) => step.chapter))];
  return Math.min(MOST_CUPS, Math.max(0, chapters.indexOf(chapter)));
}

export function currentStep(weekend: Weekend, state: State): Step {
  const step = stepWithId(weekend, state.at);
  if (!step) throw new RangeError(`no step ${state.at}`);
  return step;
}

/** How many corrections the duty editor has asked for so far; an overstatement not found out yet is not among them. */
function corrections(weekend: Weekend, state: State): number {
  return reachedSteps(weekend, state).filter(
    ({ echo }) => echo !== undefined && wentOutOverstated(weekend, state, echo),
  ).length;
}

function saveLine(
  house: House,
  { id, summary, problem }: SaveOnShelf,
  current: string | undefined,
): SaveLine {
  const { words, weekends } = house;
  const whose = weekends.find((each) => each.id === summary?.weekend);
  const where = problem ? say(words, `weekends.problem.${problem}`) : whereOf(whose?.production, summary);
  const named = whose && (!offered([whose]).includes(whose) || offered(weekends).length > 1);
  const title = named ? say(whose.front, 'weekend.title') : '';
  const numbered = whose?.desk ? 'weekends.name.desk' : 'weekends.name';
  const name = summary ? say(words, numbered, { number: summary.number }) : say(words, 'weekends.unreadable');
  const { owner = '', class: inClass, minute } = summary ?? {};
  const isCurrent = id === current;
  return {
    id,
    name,
    owner,
    title,
    where,
    inClass,
    minute,
    current: isCurrent,
    playable: problem === undefined,
  };
}

/** Empty until the chapter whose words it needs has come. */
function whereOf(production: Production | undefined, summary: SaveSummary | undefined): string {
  if (!production) return '';
  const { weekend, words, language, scenery } = production;
  const step = summary && stepWithId(weekend, summary.at);
  if (step && scenery.folders) return say(words, `chapter.${step.chapter}.title`);
  if (!step) return say(words, 'weekends.where.elsewhere');
  const chapter = sayIfAny(words, `chapter.${step.chapter}.title`);
  if (chapter === '') return '';
  return say(words, summary.filed ? 'weekends.where.filed' : 'weekends.where', {
    chapter,
    clock: clockIn(language, words)(step.clock),
  });
}
