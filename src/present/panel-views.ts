/** The panels of the verdict as plain data: charts, readouts, turning points, everything side by side. */
import type { DocumentId, QuestionId } from '../rules/weekend.ts';
import type { ClaimsPanel, EventPanel, EventsPanel } from './became-known.ts';
import type { LedgerRow } from './desk-views.ts';
import type { AssessmentView } from './kinds/assessment.ts';
import type { ComparisonVerdict, DialView, Option, Paragraphs } from './question-views.ts';
import type { RecordKnot, RecordView } from './record-views.ts';
import type { Format, Person } from './scenery.ts';
import type { FiledSheet, ShareCard } from './take-away-views.ts';
import type { ThenAndNowPanel } from './then-and-now.ts';

/** A number that held from a moment on: `x` is its place on the time axis, 0–1. */
export interface ChartPoint {
  readonly x: number;
  readonly percent: number;
}
/** A stretch of the time axis, 0–1; the hours between two stretches are left out. */
export interface ChartStretch {
  readonly from: number;
  readonly to: number;
  /** The desk's clock where it begins. */
  readonly start: string;
}
/** Every change of a number: as a table, and drawn once there is a needle to draw. */
export interface LedgerView {
  readonly rows: readonly LedgerRow[];
  readonly chart: LedgerChart | undefined;
}

export interface LedgerChart {
  /** What the chart shows, in one sentence. */
  readonly caption: string;
  readonly proposition: string;
  readonly needle: readonly ChartPoint[];
  readonly balance: readonly ChartPoint[];
  readonly arrivals: readonly {
    readonly id: DocumentId;
    readonly x: number;
    readonly name: string;
    readonly clock: string;
  }[];
  readonly stretches: readonly ChartStretch[];
}
export interface BrierBar {
  readonly id: QuestionId;
  readonly name: string;
  readonly percent: number;
  /** "You said 62 %, likely." */
  readonly said: string;
  readonly happened: string;
  /** 0 best, 1 worst. */
  readonly brier: number;
  readonly figure: string;
  /** Known beforehand: shown, and not counted. */
  readonly known: boolean;
}
export interface BrierChart {
  readonly caption: string;
  /** What a coin scores. */
  readonly coin: number;
  readonly rows: readonly BrierBar[];
}
export interface JudgementBar {
  readonly id: QuestionId;
  readonly name: string;
  readonly proposition: string;
  readonly percent: number;
  /** The article's editorial band in percent. */
  readonly band: readonly [number, number];
  /** What the player's page said of it, and where the article stands. */
  readonly yours: string;
  readonly article: string;
  readonly agrees: boolean;
}
export interface JudgementChart {
  readonly caption: string;
  readonly rows: readonly JudgementBar[];
}

export interface ReadoutView {
  readonly id: 'forecasts' | 'judgement' | 'reading';
  readonly name: string;
  /** 0–100, or undefined where nothing counts. */
  readonly score: number | undefined;
  readonly figure: string;
  /** Where there is no figure to be had: the misses, in percent, each with what it was about. */
  readonly squares?: readonly { readonly id: QuestionId; readonly side: number; readonly says: string }[];
  /** Yardsticks from highest to lowest, 0–100; `to` where one is a stretch. */
  readonly benchmarks: readonly (Option & {
    readonly at: number;
    readonly to: number | undefined;
    readonly figure: string;
  })[];
  /** What is said beside the figure at once, and what on demand. */
  readonly lead: string;
  readonly lines: readonly string[];
}
/** What the small scene of a turning point shows. */
export type TurningPicture =
  | {
      readonly shows: 'call';
      /** The needle, in percent; undefined where there was no such call. */
      readonly percent: number | undefined;
      readonly outcome: 0 | 1 | undefined;
      /** Where the needle came from, and the article's band, where it was moved towards one. */
      readonly before: number | undefined;
      readonly band: readonly [number, number] | undefined;
      /** The format of the source that brought the outcome. */
      readonly source: Format | undefined;
    }
  | { readonly shows: 'line'; readonly fate: 'clean' | 'standing' | 'corrected' }
  | { readonly shows: 'door'; readonly ajar: boolean };
export interface TurningPointView {
  readonly id: 'gain' | 'miss' | 'update' | 'overstatement' | 'open';
  readonly title: string;
  readonly story: string;
  /** What it comes to in numbers, told after the story; empty where the story says it all. */
  readonly number: string;
  readonly source: Paragraphs;
  readonly picture: TurningPicture;
}
export interface ComparisonView {
  /** The item's short name. */
  readonly item: string;
  readonly question: QuestionId;
  readonly readout: string;
  readonly verdict: ComparisonVerdict;
  readonly verdictLabel: string;
  readonly prompt: string;
  readonly yours: string;
  readonly article: string;
  readonly why: string;
  readonly source: Paragraphs;
  readonly credit: string;
  readonly contested: string;
}
/** One judgement on both pages. */
export interface PageRow {
  readonly id: QuestionId;
  readonly proposition: string;
  /** What the player filed: "70%, likely". */
  readonly yours: string;
  /** What the player's page said of it: "we judge it likely". */
  readonly stance: string;
  /** Where the article stands, in words, and the paragraph. */
  readonly article: string;
  readonly source: Paragraphs;
  /** Our reading of it as a band of percent, in words. */
  readonly reading: string;
  /** The number lies inside that band. */
  readonly holds: boolean;
  /** "Holds", or by how much it does not. */
  readonly verdict: string;
  /** Whether the two stances are the same. */
  readonly agrees: string;
}
/** The record as a whole: apart from the readouts, and of no figure but its mean. */
export interface RecordSum {
  /** The mean beside the coin's, and beside a model's where there is one; what was skipped or known; how little it says. */
  readonly lead: string;
  readonly lines: readonly string[];
  readonly chart: BrierChart | undefined;
}
export interface AuditView {
  readonly panel: 'audit';
  readonly score: number | undefined;
  readonly figure: string;
  /** Hits and false alarms; how many are stamped until all are. */
  readonly counted: string;
  /** Strays called by their exact name, apart. */
  readonly exact: string;
  readonly lines: readonly {
    readonly id: QuestionId;
    readonly heading: string;
    readonly source: Paragraphs;
    readonly given: string;
    readonly right: string;
    readonly verdict: ComparisonVerdict;
    /** How it came out, in words; empty where it was passed by. */
    readonly said: string;
    readonly bearing: string;
  }[];
  readonly publisher: { readonly title: string; readonly text: string; readonly where: string };
  /** Under which name what is ticked is kept. */
  readonly keep: string;
  readonly gaps: readonly (Option & { readonly ticked: boolean })[];
}
export type PanelView =
  | AuditView
  | EventsPanel
  | EventPanel
  | ClaimsPanel
  | ThenAndNowPanel
  | {
      readonly panel: 'cast';
      readonly people: readonly (Person & { readonly name: string; readonly line: string })[];
    }
  | {
      readonly panel: 'pages';
      /** The head of the player's page. */
      readonly yours: string;
      /** How many of the threads hold, in one sentence. */
      readonly caption: string;
      readonly rows: readonly PageRow[];
    }
  | {
      readonly panel: 'results';
      readonly readouts: readonly ReadoutView[];
      readonly brier: BrierChart | undefined;
      /** Hits, then false alarms: in words, and as so many of how many. */
      readonly believed: readonly { readonly says: string; readonly share: readonly [number, number] }[];
      /** Which way the player leans, and how little that says. */
      readonly leans: string;
      readonly reports: readonly {
        readonly id: QuestionId;
        readonly when: string;
        readonly report: string;
        readonly held: string;
        readonly yours: string;
        /** The player told it apart. */
        readonly told: boolean;
      }[];
      /** Which weekend this is the end of. */
      readonly weekend: string;
    }
  | { readonly panel: 'turning-points'; readonly points: readonly TurningPointView[] }
  | {
      readonly panel: 'readouts';
      readonly readouts: readonly ReadoutView[];
      readonly brier: BrierChart | undefined;
      readonly judgements: JudgementChart | undefined;
      readonly notes: readonly string[];
    }
  | {
      readonly panel: 'record';
      /** All that come out, in their order. */
      readonly knots: readonly RecordKnot[];
      readonly forecast: RecordView;
      /** The seven words of its dial. */
      readonly scale: DialView['scale'];
    }
  | { readonly panel: 'record-sum'; readonly record: RecordSum }
  | {
      readonly panel: 'everything';
      /** The record so far; nothing before the first of it has come out. */
      readonly record: RecordSum | undefined;
      /** The player's own page, as it was filed. */
      readonly page: AssessmentView | undefined;
      readonly comparisons: readonly ComparisonView[];
      readonly aboutDrawer: string;
      readonly drawer: readonly (Option & { readonly done: boolean })[];
      readonly ledger: LedgerView;
      /** The step at which what lies sealed is opened; undefined where nothing does. */
      readonly sealed: Option | undefined;
    }
  | { readonly panel: 'take-away'; readonly card: ShareCard; readonly sheet: FiledSheet };
