/** What a weekend looks like, as plain data that no rule asks for. What it leaves out, or we do not know, looks plain. */
import type { Coordinates } from '../rules/great-circle.ts';
import type { ChapterId, DocumentId, QuestionId, StepId } from '../rules/weekend.ts';
import type { DeedId } from '../rules/deeds/table.ts';

/** The world that lies under the page at a step. */
export const SCENES = [
  'desk',
  'board',
  'balance',
  'forecast',
  'campaign',
  'verdict',
  'globe',
  'other-desk',
  'audit',
] as const;
export type Scene = (typeof SCENES)[number];

/** The world that lies under the title page: a plain night, or one painted for a weekend. */
export const TITLE_SCENES = ['title', 'capitals'] as const;
export type TitleScene = (typeof TITLE_SCENES)[number];

/** Where and by what light a chapter plays: what stands around the page in every scene of it. */
export const PLACES = [
  'plain',
  'dusk',
  'evening',
  'portico',
  'conference',
  'wires',
  'campaign',
  'last-light',
] as const;
export type Place = (typeof PLACES)[number];

/** How a document looks: which of the formats dresses it. */
export const FORMATS = [
  'newspaper',
  'statement',
  'transcript',
  'web',
  'broadcast',
  'note',
  'magazine',
  'card',
] as const;
export type Format = (typeof FORMATS)[number];

/** Something larger than a question that a step shows. */
export const PANELS = [
  'cast',
  'pages',
  'turning-points',
  'readouts',
  'everything',
  'results',
  'record',
  'record-sum',
  'take-away',
  'audit',
  'events',
  'event',
  'claims',
  'then-and-now',
] as const;
export type Panel = (typeof PANELS)[number];

/** What the board hangs on. */
export const MAPS = ['plain', 'atlantic'] as const;
export type MapName = (typeof MAPS)[number];

/** The side of the board's map that somebody speaks for, or from. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** What one knows a city by, as a silhouette: nothing on the stage is read. */
export const CITY_MARKS = ['obelisk', 'ridge'] as const;
export type CityMark = (typeof CITY_MARKS)[number];

/** What hangs over a desk of another time. */
export const LAMPS = [
  'glass',
  'enamel',
  'globe',
  'arm',
  'tube',
  'bulb',
  'bell',
  'banker',
  'drum',
  'cone',
] as const;
export type Lamp = (typeof LAMPS)[number];

/** The light that it stands in. */
export const LIGHTS = [
  'gaslight',
  'ash',
  'amber',
  'fog',
  'forenoon',
  'frost',
  'sultry',
  'birch',
  'harbour',
  'dusty',
] as const;
export type Light = (typeof LIGHTS)[number];

/** What its window looks out on. */
export const OUTLOOKS = [
  'bare',
  'poles',
  'towers',
  'chimneys',
  'roofs',
  'branches',
  'rain',
  'pines',
  'cranes',
  'peaks',
] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** What stands on it. */
export const THINGS = [
  'candlestick',
  'telegraph-key',
  'bundle',
  'typewriter',
  'telephone',
  'paste-pot',
  'wireless',
  'ledger',
  'mug',
  'globe',
  'reels',
  'trays',
  'wire-machine',
  'pencils',
  'terminal',
  'books',
  'magnifier',
  'beaker',
  'papers',
] as const;
export type ThingName = (typeof THINGS)[number];

/** How the desk looks on which a folder lies open. */
export interface DeskLook {
  readonly lamp: Lamp;
  readonly light: Light;
  readonly window: Outlook;
  /** From left to right; a desk may be bare. */
  readonly things: readonly ThingName[];
}

/** A chapter that is a file of its own. Words are `chapter.<id>.title` for when and `chapter.<id>.where` for where. */
export interface Folder extends DeskLook {
  readonly chapter: ChapterId;
}

export interface DocumentLook {
  readonly format?: Format;
  /** The side on which its claims hang; in the middle without one. */
  readonly side?: Side;
  /** The language (BCP 47) of a line in its head that is not the page's; the words are `doc.<document>.dress`. */
  readonly dress?: string;
}

/** Somebody a player should know beforehand. Words are `cast.<id>.name` and `cast.<id>.line`. */
export interface Person {
  readonly id: string;
  /** Neither without one. */
  readonly side?: Side;
  /** Several at one table. */
  readonly group?: boolean;
}

export interface WallClock {
  /** The sign beneath it. */
  readonly mark: CityMark;
  /** Minutes ahead of the desk's own clock; negative where it is behind. */
  readonly ahead: number;
}

/** A yardstick beside a readout, 0–100: what a kind of player gets, or from `at` to `to` a stretch worth naming. */
export interface Benchmark {
  readonly id: string;
  readonly at: number;
  readonly to?: number;
}

/** In how many wordings each remark can be made. */
const WORDINGS = [1, 2] as const;

/** Where the editor may remark on something. Words are `<words>.<deed>.<n>`, one of which is said. */
export interface Remark {
  readonly at: StepId;
  readonly words: 'remark' | 'good-night';
  /** The first of these that was done on arriving there is named, unless it was before. */
  readonly deeds: readonly DeedId[];
}

/** The ids of the words in which a deed can be named there. */
export function wordingsOf(remark: Remark, id: DeedId): readonly string[] {
  return WORDINGS.map((wording) => `${remark.words}.${id}.${wording}`);
}

/** What an event makes of a claim. Words are `turn.<turn>`. */
export const TURNS = ['supports', 'weakens', 'leaves-open'] as const;
export type Turn = (typeof TURNS)[number];

/** Words are `place.<id>`. */
export type PlaceId = string;

/** Its heading is its step's; further words are `event.<step>.when`, `.says`, `.source`, and where it has them `.year`, `.note` and `.turn.<claim>`. */
export interface TimelineEvent {
  /** The step that shows it. */
  readonly step: StepId;
  readonly places: readonly PlaceId[];
  readonly turns: Readonly<Record<string, Turn>>;
  /** The thread runs on from one place to another. */
  readonly thread?: readonly [PlaceId, PlaceId];
  /** How far this pin was from its place is told here. */
  readonly measures?: QuestionId;
}

/** A claim and what became of it. Words are `claimed.<id>` and `.who`, `.became`, `.word`. */
export interface Claimed {
  readonly id: string;
  readonly document: DocumentId;
  /** Whether its source was named; undefined where it is the writer's own. */
  readonly named?: boolean;
  /** It hangs on the line, and events may turn it. */
  readonly hangs?: true;
}

/** What became known later: dated events at places, and what each makes of the weekend's claims. */
export interface Timeline {
  readonly places: Readonly<Record<PlaceId, Coordinates>>;
  readonly claims: readonly Claimed[];
  readonly events: readonly TimelineEvent[];
  /** The weekend itself stands just before the event of this step. */
  readonly weekend: StepId;
}

export interface Scenery {
  readonly places?: Readonly<Record<ChapterId, Place>>;
  /** Where a step plays in another scene than what is asked there brings with it. */
  readonly scenes?: Readonly<Record<StepId, Scene>>;
  /** Where the room holds its breath: it darkens around what lies on the desk, and nothing is heard beneath. */
  readonly hushed?: readonly StepId[];
  /** Where no step shows the readouts, the last one does. */
  readonly panels?: Readonly<Record<StepId, Panel>>;
  readonly documents?: Readonly<Record<DocumentId, DocumentLook>>;
  /** Where the weekend is several files, one at a time: each lies on the desk as a folder, in this order. */
  readonly folders?: readonly Folder[];
  /** Chapters in which nothing at all is heard, and outcomes are told in words alone. */
  readonly silent?: readonly ChapterId[];
  readonly map?: MapName;
  /** The city that the desk looks out on; any city without one. */
  readonly city?: CityMark;
  /** On the wall of a place that has room for them, from the desk's own on. */
  readonly clocks?: readonly WallClock[];
  /** Those that the panel `cast` presents, in the order in which they are met. */
  readonly cast?: readonly Person[];
  /** What the duty editor may remark on, in the order of the steps. */
  readonly remarks?: readonly Remark[];
  /** What else a careful reader misses in the article, the most telling first: words `audit.gap.<id>`. */
  readonly gaps?: readonly string[];
  /** What the panels `events`, `event`, `claims` and `then-and-now` tell. */
  readonly timeline?: Timeline;
  /** By readout, from highest to lowest. */
  readonly benchmarks?: Readonly<Record<'forecasts' | 'judgement' | 'reading', readonly Benchmark[]>>;
}
