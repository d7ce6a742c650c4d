/** One screen of the game as plain data: the page renders it, the stage draws it, a test reads it. Words are already in it. */
import type { InClass } from '../record/class.ts';
import type { Rich } from '../words/words.ts';
import type { Tally } from '../rules/kinds/kind.ts';
import type { Move } from '../rules/state.ts';
import type { QuestionId, StepId, Verb } from '../rules/weekend.ts';
import type { ClassStop } from './class-stops.ts';
import type { Due } from './desks.ts';
import type { BalanceView, BoardView, DocumentView, RevealView, TrayItem } from './desk-views.ts';
import type { EchoView, LineOut } from './echoes.ts';
import type { FoldersView } from './folders.ts';
import type { LedgerView, PanelView } from './panel-views.ts';
import type { Hand } from './hand.ts';
import type { AssessmentView } from './kinds/assessment.ts';
import type { JointView } from './kinds/joint.ts';
import type { QuestionLayout } from './kinds/kind.ts';
import type { QuestionView } from './kinds/table.ts';
import type { AfterCard, EndView, HomeView, SkillsView } from './practice-views.ts';
import type { Option } from './question-views.ts';
import type { Lock, SlipRow } from './locks.ts';
import type { CityMark, MapName, Place, Scene, TitleScene, WallClock } from './scenery.ts';

/** How the screen is cut: by what it shows, never by which step it is. */
export type Layout = QuestionLayout | 'pages' | 'record' | 'panel';

export interface SaveLine {
  readonly id: string;
  readonly name: string;
  /** What its player calls themselves; empty where nobody said. */
  readonly owner: string;
  /** Whose it is in which class; nobody's where it is not played in one. */
  readonly inClass: InClass | undefined;
  /** When its last move was made, minutes since 1970, as far as that was kept. */
  readonly minute: number | undefined;
  /** The weekend's own name; empty where there is but one. */
  readonly title: string;
  /** Where it stands, or why it cannot be opened; empty until that can be told. */
  readonly where: string;
  readonly current: boolean;
  readonly playable: boolean;
}

/** A weekend that can be begun. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly deck: string;
  /** How long it takes. */
  readonly minutes: string;
}

/** The sides of the title page on which a clock stands. */
export const SIDES = ['west', 'east'] as const;

export interface TitleScreen {
  readonly room: 'title';
  readonly scene: TitleScene;
  readonly deck: string;
  readonly clocks: readonly { readonly side: (typeof SIDES)[number]; readonly says: string }[];
  readonly offers: readonly Offer[];
  /** Shorter cuts of them. */
  readonly cuts: readonly Offer[];
  /** There are other desks, and one of them is due, or will be. */
  readonly desks: boolean;
  readonly due: Due | undefined;
  readonly hand: undefined;
  readonly saves: readonly SaveLine[];
}

export interface StepScreen {
  readonly room: 'step';
  readonly scene: Scene;
  readonly hand: Hand | undefined;
  readonly layout: Layout;
  readonly id: StepId;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly place: Place;
  /** What the board hangs on. */
  readonly map: MapName;
  /** The room holds its breath: it is dark but for the light on what lies here, and silent. */
  readonly hushed: boolean;
  /** Nothing at all is heard here. */
  readonly silent: boolean;
  /** The folders on the desk, where the weekend is several files. */
  readonly files: FoldersView | undefined;
  /** True at the first step of a chapter. */
  readonly opens: boolean;
  readonly verb: Verb;
  /** All four, in the order in which a chapter uses them. */
  readonly verbs: readonly Option<Verb>[];
  /** The desk's clock in full, and as short as a phone needs it. */
  readonly clock: string;
  readonly clockShort: string;
  readonly iso: string;
  /** Those on the wall, from the desk's own on. */
  readonly clocks: readonly (WallClock & { readonly time: string })[];
  /** The one to be seen through the window; any city without one. */
  readonly city: CityMark | undefined;
  readonly heading: string;
  /** Where several steps of a chapter are counted as cards: which of them this is, and which are done. */
  readonly cards: { readonly at: number; readonly done: readonly boolean[] } | undefined;
  readonly beat: Rich;
  /** What the duty editor has noticed; empty where nothing is said of it. */
  readonly remark: Rich;
  readonly tray: readonly TrayItem[];
  /** What became of a line, where this step tells it. */
  readonly echo: EchoView | undefined;
  /** Every line that has gone out. */
  readonly lines: readonly LineOut[];
  /** The telephone rings: a correction is due here and not printed yet. */
  readonly rings: boolean;
  /** How many cups the night has left on the desk: one for each chapter behind it. */
  readonly cups: number;
  readonly document: DocumentView | undefined;
  readonly questions: readonly QuestionView[];
  /** The rows of the slip that some of them are asked on; empty where there is none. */
  readonly slip: readonly SlipRow[];
  readonly reveals: readonly RevealView[];
  readonly panel: PanelView | undefined;
  /** A batch once checked: how many do not hold, of how many. */
  readonly checked: Tally | undefined;
  readonly balance: BalanceView;
  readonly corrections: number;
  readonly actions: {
    readonly back: StepId | undefined;
    /** Takes back what is answered here and not locked; empty where nothing is. */
    readonly withdraw: readonly Move[];
    /** What locks this step; undefined where nothing is left to lock. */
    readonly lock: Lock | undefined;
    readonly next: { readonly to: StepId; readonly label: string } | undefined;
    readonly skip: { readonly to: StepId; readonly label: string } | undefined;
    /** What the class has to do here, where one plays. */
    readonly inClass: ClassStop | undefined;
    /** The weekend ends here: nothing is left but to leave. */
    readonly over: boolean;
  };
  readonly progress: { readonly done: number; readonly of: number };
}

/** The joint by itself, to be tried by anybody: no weekend is open, and nothing is kept. */
export interface JointScreen {
  readonly room: 'joint';
  readonly scene: Scene;
  readonly hand: Hand | undefined;
  readonly balance: BalanceView;
  readonly questions: readonly [JointView];
}

/** On arriving by a class link: who plays, and whether what was begun on this device is gone on with. */
export interface JoinScreen {
  readonly room: 'join';
  readonly scene: TitleScene;
  readonly hand: undefined;
  /** What stands behind the hash of the link. */
  readonly link: string;
  readonly offers: readonly Offer[];
  /** The last one open comes last. */
  readonly begun: readonly SaveLine[];
}

/** What is handed in, in its envelope. */
export interface HandInScreen
  extends Pick<StepScreen, 'clock' | 'clockShort' | 'iso' | 'place' | 'city' | 'progress'> {
  readonly room: 'hand-in';
  readonly scene: Scene;
  readonly hand: undefined;
  /** Whose it is in which class. */
  readonly inClass: InClass;
  readonly filed: boolean;
  /** The heading of the step at which play stands. */
  readonly at: string;
  /** The page as it was filed. */
  readonly page: AssessmentView | undefined;
  readonly numbers: readonly { readonly id: QuestionId; readonly asked: string; readonly percent: number }[];
  readonly stop: ClassStop | undefined;
  readonly onward: StepId | undefined;
}

interface InPractice {
  readonly room: 'practice';
  readonly scene: 'practice';
  readonly hand: Hand | undefined;
  /** What stands behind the hash of its address. */
  readonly address: string;
}

export interface PracticeHome extends InPractice, HomeView {
  readonly shows: 'home';
}

/** A card in hand: asked, answered and told as a step of a weekend is. */
export interface PracticeCard extends InPractice, Pick<StepScreen, 'questions' | 'balance'> {
  readonly shows: 'card';
  readonly step: StepScreen;
  readonly at: number;
  readonly of: number;
  /** The tab on the card: its drawer. */
  readonly tab: string;
  /** It has been drawn before. */
  readonly again: boolean;
  /** The page that explains its term; empty where none does. */
  readonly page: string;
  readonly answered: boolean;
  /** Undefined until it is answered, and where nothing is said of it. */
  readonly after: AfterCard | undefined;
}

export interface PracticeEnd extends InPractice, EndView {
  readonly shows: 'end';
}

export interface PracticeSkills extends InPractice, SkillsView {
  readonly shows: 'skills';
}
export type PracticeScreen = PracticeHome | PracticeCard | PracticeEnd | PracticeSkills;

/** What lies behind the tray and the bar's buttons. A screen comes with every move; this is described when it is opened. */
export interface CaseFile {
  /** Every document that has arrived, to be read again. */
  readonly documents: readonly DocumentView[];
  readonly board: BoardView;
  /** Every line that has gone out: they hang beneath the board. */
  readonly lines: readonly LineOut[];
  readonly ledger: LedgerView;
}

/** The screen of each room of the page: with its name, and the scene that the stage shows beneath it. */
export interface Screens {
  readonly title: TitleScreen;
  readonly joint: JointScreen;
  readonly join: JoinScreen;
  readonly 'hand-in': HandInScreen;
  readonly step: StepScreen;
  readonly practice: PracticeScreen;
}
export type RoomId = keyof Screens;
export type Screen = Screens[RoomId];
