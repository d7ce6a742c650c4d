/** What became known later: one event after another at its place, what each makes of the weekend's claims, and in the end who was right. */
import { type Coordinates, kilometresBetween } from '../rules/great-circle.ts';
import { answerOf, questionOfKind, stepWithId } from '../rules/lookup.ts';
import { isReached } from '../rules/steps.ts';
import type { QuestionId, StepId } from '../rules/weekend.ts';
import { say, sayIfAny } from '../words/words.ts';
import { roundKilometres } from './kinds/pin.ts';
import type { Option } from './question-views.ts';
import { list, options, type Telling } from './telling.ts';
import { eventAt, timelineOf } from './looks.ts';
import { type Claimed, type PlaceId, type TimelineEvent, type Turn, TURNS } from './scenery.ts';

/** A claim as an event turns it. */
export interface TurnView extends Option {
  readonly turn: Turn;
  /** "supports", and where it is so only in a sense, in which. */
  readonly says: string;
}

/** An event as its card and the list tell it. */
export interface EventView extends Option<StepId> {
  readonly place: string;
  readonly says: string;
  readonly turns: readonly TurnView[];
  readonly notes: readonly string[];
  readonly source: string;
}

/** A claim on the line. */
export interface FlagView extends Option {
  readonly who: string;
  /** Undefined while no event has turned it; the last one that did stands. */
  readonly turn: Turn | undefined;
  readonly says: string;
  /** This event turns it. */
  readonly now: boolean;
}

/** An event's place on the tape. */
export interface StopView extends Option<StepId> {
  /** Above the first stop of each year. */
  readonly year: string;
  /** Empty until it is reached. */
  readonly place: string;
  readonly reached: boolean;
  /** The weekend itself stands before this one. */
  readonly weekend: boolean;
}

/** A city on the globe: dark and without a name until an event there is reached. */
export interface CityView extends Option {
  readonly at: Coordinates;
  readonly lit: boolean;
  readonly now: boolean;
}

/** The thread from one place to another. */
export interface LegView {
  readonly id: string;
  readonly from: Coordinates;
  readonly to: Coordinates;
  readonly now: boolean;
}

export interface EventPanel {
  readonly panel: 'event';
  readonly event: EventView;
  /** Which of how many, from 1 on. */
  readonly at: number;
  readonly of: number;
  readonly flags: readonly FlagView[];
  readonly stops: readonly StopView[];
  readonly cities: readonly CityView[];
  readonly legs: readonly LegView[];
  readonly pin: Coordinates | undefined;
  /** The step that has all of them as a list. */
  readonly before: StepId | undefined;
}

/** All of them, for whoever would rather read. */
export interface EventsPanel {
  readonly panel: 'events';
  readonly turns: readonly Option<Turn>[];
  readonly list: readonly EventView[];
  /** The way through them one by one has been begun. */
  readonly walked: boolean;
  /** The step that follows the last of them. */
  readonly after: Option<StepId> | undefined;
}

/** A claim and what became of it, as a row of a table. */
export interface ClaimedRow extends Option {
  readonly who: string;
  readonly named: string;
  readonly became: string;
  readonly word: string;
}

export interface ClaimsPanel {
  readonly panel: 'claims';
  readonly rows: readonly ClaimedRow[];
  readonly lesson: string;
}

export function eventPanel(telling: Telling): EventPanel | undefined {
  const { steps } = telling.weekend;
  const { events } = timelineOf(telling);
  const now = eventAt(telling);
  if (!now) return undefined;
  const at = events.indexOf(now);
  const past = events.slice(0, at + 1);
  return {
    panel: 'event',
    event: eventView(telling, now),
    at: at + 1,
    of: events.length,
    flags: flagsOf(telling, past),
    stops: events.map((event) => stopOf(telling, event)),
    cities: citiesOf(telling, past),
    legs: past.flatMap((event) => legOf(telling, event, event === now) ?? []),
    pin: events.map(({ measures }) => pinAt(telling, measures)).find(Boolean),
    before: steps[steps.findIndex(({ id }) => id === events[0]?.step) - 1]?.id,
  };
}

export function eventsPanel(telling: Telling): EventsPanel {
  const { steps } = telling.weekend;
  const { events } = timelineOf(telling);
  const after = steps[steps.findIndex(({ id }) => id === events.at(-1)?.step) + 1];
  return {
    panel: 'events',
    turns: options(telling, TURNS, 'turn'),
    list: events.map((event) => eventView(telling, event)),
    walked: events[0] !== undefined && stopOf(telling, events[0]).reached,
    after: after && { id: after.id, label: say(telling.words, `step.${after.id}.heading`) },
  };
}

function eventView(telling: Telling, event: TimelineEvent): EventView {
  const { words } = telling;
  const { step } = event;
  return {
    id: step,
    label: say(words, `step.${step}.heading`),
    place: placeNames(telling, event),
    says: say(words, `event.${step}.says`),
    turns: Object.entries(event.turns).map(([claim, turn]) => ({
      id: claim,
      label: say(words, `claimed.${claim}`),
      turn,
      says: [say(words, `turn.${turn}`), sayIfAny(words, `event.${step}.turn.${claim}`)]
        .filter(Boolean)
        .join(', '),
    })),
    notes: [sayIfAny(words, `event.${step}.note`), measured(telling, event)].filter(Boolean),
    source: say(words, `event.${step}.source`),
  };
}

function placeNames(telling: Telling, { places }: TimelineEvent): string {
  return list(
    telling,
    places.map((place) => say(telling.words, `place.${place}`)),
  );
}

/** How far off the player's pin was; empty where none was put. */
function measured(telling: Telling, { measures, places: [place = ''] }: TimelineEvent): string {
  const { words, language } = telling;
  const [pin, there] = [pinAt(telling, measures), timelineOf(telling).places[place]];
  if (!pin || !there) return '';
  const km = roundKilometres(language, kilometresBetween(pin, there));
  return say(words, 'event.measured', { km, place: say(words, `place.${place}`) });
}

function pinAt({ weekend, state }: Telling, id: QuestionId | undefined): Coordinates | undefined {
  const question = id === undefined ? undefined : questionOfKind(weekend, id, 'pin');
  return question && answerOf(state, question);
}

function flagsOf(telling: Telling, past: readonly TimelineEvent[]): readonly FlagView[] {
  const { words } = telling;
  return timelineOf(telling)
    .claims.filter(({ hangs }) => hangs)
    .map(({ id }) => {
      const turn = past.flatMap(({ turns }) => turns[id] ?? []).at(-1);
      return {
        id,
        label: say(words, `claimed.${id}`),
        who: say(words, `claimed.${id}.who`),
        turn,
        says: say(words, `turn.${turn ?? 'none'}`),
        now: past.at(-1)?.turns[id] !== undefined,
      };
    });
}

function stopOf(telling: Telling, event: TimelineEvent): StopView {
  const { weekend, state, words } = telling;
  const { step } = event;
  const there = stepWithId(weekend, step);
  const reached = there !== undefined && isReached(weekend, state, there);
  return {
    id: step,
    label: say(words, `event.${step}.when`),
    year: sayIfAny(words, `event.${step}.year`),
    place: reached ? event.places.map((place) => say(words, `place.${place}`)).join(', ') : '',
    reached,
    weekend: step === timelineOf(telling).weekend,
  };
}

function citiesOf(telling: Telling, past: readonly TimelineEvent[]): readonly CityView[] {
  const { places } = timelineOf(telling);
  const lit = new Set<PlaceId>(past.flatMap(({ places: at, thread = [] }) => [...at, ...thread]));
  return Object.entries(places).map(([id, at]) => ({
    id,
    label: lit.has(id) ? say(telling.words, `place.${id}`) : '',
    at,
    lit: lit.has(id),
    now: past.at(-1)?.places.includes(id) ?? false,
  }));
}

function legOf(telling: Telling, { step, thread }: TimelineEvent, now: boolean): LegView | undefined {
  const { places } = timelineOf(telling);
  const at = (place: PlaceId | undefined) => (place === undefined ? undefined : places[place]);
  const [from, to] = [at(thread?.[0]), at(thread?.[1])];
  return from && to && { id: step, from, to, now };
}

export function claimsPanel(telling: Telling): ClaimsPanel {
  return {
    panel: 'claims',
    rows: timelineOf(telling).claims.map((claimed) => claimedRow(telling, claimed)),
    lesson: say(telling.words, 'claimed.lesson'),
  };
}

export function claimedRow({ words }: Telling, { id, named }: Claimed): ClaimedRow {
  return {
    id,
    label: say(words, `claimed.${id}`),
    who: say(words, `claimed.${id}.who`),
    named:
      named === undefined
        ? say(words, 'claimed.writer')
        : say(words, `claimed.named.${named ? 'yes' : 'no'}`),
    became: say(words, `claimed.${id}.became`),
    word: say(words, `claimed.${id}.word`),
  };
}
