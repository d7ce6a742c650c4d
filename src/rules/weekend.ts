/** What a weekend is: chapters, steps, documents and questions as plain data, without a word of text and without looks. */
import type { Coordinates } from './great-circle.ts';

export type StepId = string;
export type ChapterId = string;
export type DocumentId = string;
export type QuestionId = string;
export type ClaimId = string;
export type PhraseId = string;
export type OptionId = string;

/** The four verbs of the desk, in the order in which each chapter uses them. */
export const VERBS = ['read', 'connect', 'forecast', 'file'] as const;
export type Verb = (typeof VERBS)[number];

/** The five relations between two claims. The first four stand in order: each one's neighbours earn half. */
export const RELATIONS = [
  'contradicts',
  'weighs-against',
  'only-seems-to',
  'corroborates',
  'overstates',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Where a document goes on the balance: a pan, or the table beside it (silent on the question). */
export const PANS = ['against', 'for', 'off'] as const;
export type Pan = (typeof PANS)[number];

export const WEIGHTS = ['slight', 'solid', 'strong'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What a page says of a judgement: the player's, and the article. */
export const STANCES = ['likely', 'open', 'unlikely'] as const;
export type Stance = (typeof STANCES)[number];

/** What a source says of one claim. */
export const SAYINGS = ['says', 'denies', 'silent'] as const;
export type Saying = (typeof SAYINGS)[number];

/** What a printed line is stamped as beside its sources: as they have it, or a stray of one of four sorts. */
export const STAMPS = ['faithful', 'widened', 'narrowed', 'left-out', 'misplaced'] as const;
export type Stamp = (typeof STAMPS)[number];

/** How much a line bears on what the article concludes: ours, and unscored. */
export const BEARINGS = ['none', 'light', 'middle', 'heavy'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** The seven words of estimative probability (ICD 203, 2015), from lowest to highest. */
export const ESTIMATIVE_WORDS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'even',
  'likely',
  'very-likely',
  'almost-certain',
] as const;
export type EstimativeWord = (typeof ESTIMATIVE_WORDS)[number];

/** One paragraph of a document. Its words are `doc.<document>.<block>`. */
export interface Block {
  readonly id: string;
  /** `quote`: an official's own words. `more`: read on demand, closed at first. */
  readonly role: 'text' | 'quote' | 'more';
  /** Who says it, for a transcript or a broadcast: words `doc.<document>.speaker.<speaker>`. */
  readonly speaker?: string;
  /** Not shown before this question is locked (a sealed file, or a line a forecast is still about). */
  readonly after?: QuestionId;
  /** Paragraphs of the article this rests on. Empty for what the desk itself says. */
  readonly paragraphs: readonly number[];
}

export interface Document {
  readonly id: DocumentId;
  /** Who is speaking, as discs: how many named and unnamed people the document rests on. */
  readonly voices: { readonly named: number; readonly unnamed: number };
  readonly blocks: readonly Block[];
}

/** A few blocks of a document. */
export interface Excerpt {
  readonly document: DocumentId;
  readonly blocks: readonly string[];
}

/** A claim that can be pinned to the board. Its words are `claim.<id>`. It is pinned once its step is left behind. */
export interface Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly paragraphs: readonly number[];
  /** The step from which on the claim hangs on the board. */
  readonly from: StepId;
}

/** Which readout a question counts for. `record`: kept for a later chapter. `audit`: the article’s own lines. `practice`: feedback, no score. */
export const READOUTS = ['forecasts', 'judgement', 'reading', 'record', 'audit', 'practice'] as const;
export type ReadoutId = (typeof READOUTS)[number];

interface QuestionBase {
  readonly id: QuestionId;
  /** The scored item this belongs to; several questions may share one (its credit is their mean). Default: the id. */
  readonly item?: string;
  readonly counts: ReadoutId;
  /** Paragraphs of the article that settle it. Never empty for what is scored. */
  readonly paragraphs: readonly number[];
  /** True where the question touches the campaign: shown with the note on party balance. */
  readonly electoral?: boolean;
}

/**
 * What could be known of an event when its forecast was asked for. Words: `q.<id>.evidence.<evidence>`, each with its
 * `….source`.
 */
export interface Prior {
  /** Percent, both ends included: what a careful person could have defended; editorial. */
  readonly defensible: readonly [number, number];
  /** What a published model gave it, in percent; none where nobody had one. */
  readonly model?: number;
  readonly evidence: readonly {
    readonly id: string;
    /** Percent, where it comes to a number. */
    readonly percent?: number;
  }[];
}

/** A dial and an event that happens or does not. */
export interface ForecastQuestion extends QuestionBase {
  readonly kind: 'forecast';
  readonly outcome: 0 | 1;
  /** Of a forecast for the record: what it is held against once it has come out. */
  readonly prior?: Prior;
  /** The forecast whose number this one takes up after later news; unscored. */
  readonly updates?: QuestionId;
}

/** A dial and a proposition, unscored unless it has a band: it shows how the player's mind moves. */
export interface CredenceQuestion extends QuestionBase {
  readonly kind: 'credence';
  readonly proposition: string;
  /** Percent, both ends included: where the needle belongs, on a scale or by arithmetic. */
  readonly band?: readonly [number, number];
}

/** Whether a report is believed: it earns nothing, and is told apart only with the others. The prompt is the report. */
export interface BeliefQuestion extends QuestionBase {
  readonly kind: 'belief';
  /** Whether the report held up, in substance. */
  readonly holds: boolean;
}

/** One judgement of the assessment: a needle, what the page says of it and its sources, against the article. */
export interface JudgementQuestion extends QuestionBase {
  readonly kind: 'judgement';
  readonly proposition: string;
  /** Percent, both ends included: the editorial band in which the needle earns everything. */
  readonly band: readonly [number, number];
  /** Where the article stands. */
  readonly stance: Stance;
  /** A neighbour that earns half, where the article's words lean that way. */
  readonly near?: Stance;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly OptionId[];
  readonly correct: readonly OptionId[];
  /** Options that earn half where one is chosen (only where `correct` holds one). */
  readonly near?: readonly OptionId[];
  /** Where the options are cells of a grid on which a claim is laid: which one does it change? */
  readonly cells?: {
    readonly grid: QuestionId;
    readonly claim: ClaimId;
    /** What the claim makes of the cell it changes. */
    readonly becomes: Saying;
    readonly at: Readonly<Record<OptionId, { readonly document: DocumentId; readonly column: Column }>>;
  };
}

/** Several small either-or answers about one source. Words: `q.<id>.field.<field>` and `q.<id>.field.<field>.<value>`. */
export interface TagsQuestion extends QuestionBase {
  readonly kind: 'tags';
  readonly fields: readonly {
    readonly id: string;
    readonly values: readonly string[];
    readonly correct: string;
    /** Where the field asks whether somebody is named: the value that says so, and the one that says not. */
    readonly naming?: { readonly named: string; readonly unnamed: string };
  }[];
}

/** What a link of a chain is drawn as: no likeness, only whether there is a name, a trade, or a blank. */
export const FACES = ['desk', 'named', 'unnamed', 'reporter', 'blank'] as const;
export type Face = (typeof FACES)[number];

/** The links from an outlet back to whoever could know, in order. */
export interface ChainQuestion extends QuestionBase {
  readonly kind: 'chain';
  /** All links on offer, in the order shown. */
  readonly links: readonly string[];
  /** How each link is drawn; unnamed where nothing is said. */
  readonly faces?: Readonly<Record<string, Face>>;
  readonly correct: readonly string[];
}

export interface RelationQuestion extends QuestionBase {
  readonly kind: 'relation';
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly relation: Relation;
  /** The relations on offer. */
  readonly options: readonly Relation[];
}

/** What a highlighter of its own colour marks: what a text denies, and what it leaves open. */
export const INKS = ['denial', 'opening'] as const;
export type Ink = (typeof INKS)[number];

/** Phrases to mark in one document. */
export interface MarksQuestion extends QuestionBase {
  readonly kind: 'marks';
  readonly document: DocumentId;
  /** Every phrase on offer, in reading order: tags inside the document's words. */
  readonly phrases: readonly PhraseId[];
  /** The phrases that hold the key tokens. */
  readonly key: readonly PhraseId[];
  /** Phrases that neither help nor harm (the seam between key phrases). */
  readonly spare: readonly PhraseId[];
  /** Once locked, its key stays on the document in this colour. */
  readonly ink?: Ink;
}

export interface PlacementQuestion extends QuestionBase {
  readonly kind: 'placement';
  readonly document: DocumentId;
  readonly pan: Pan;
}

/** One unnamed official or two? Unscored: what the balance says under each. */
export interface JointQuestion extends QuestionBase {
  readonly kind: 'joint';
  readonly documents: readonly [DocumentId, DocumentId];
}

/** A sealed file to be opened. */
export interface SealQuestion extends QuestionBase {
  readonly kind: 'seal';
  readonly document: DocumentId;
}

export interface SlotOption {
  readonly id: OptionId;
  readonly credit: 0 | 0.5 | 1;
  /** Says more than the file holds: the bulletin will have to be corrected. */
  readonly overstates?: boolean;
}

/** One slot of a bulletin; its credit joins the item it draws on. */
export interface Slot {
  readonly id: string;
  readonly item: string;
  readonly options: readonly SlotOption[];
}

/** A one-line bulletin built from slots. Words: `q.<id>.line` with {slot} places, `q.<id>.slot.<slot>`, `q.<id>.slot.<slot>.<option>`. */
export interface BulletinQuestion extends QuestionBase {
  readonly kind: 'bulletin';
  readonly slots: readonly Slot[];
}

/**
 * The printed correction of an overstated bulletin, asked only where it went out so: the words of the source that it ran
 * past are marked, then the overstated slots are filled again.
 */
export interface CorrectionQuestion extends QuestionBase {
  readonly kind: 'correction';
  readonly bulletin: QuestionId;
  readonly document: DocumentId;
  /** Every phrase on offer, in reading order. */
  readonly phrases: readonly PhraseId[];
  /** Which of them each option that says too much ran past, by slot and option. */
  readonly ranPast: Readonly<Record<string, Readonly<Record<OptionId, readonly PhraseId[]>>>>;
  /** Phrases that neither help nor harm. */
  readonly spare: readonly PhraseId[];
}

export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order';
  /** In the order shown at first. */
  readonly events: readonly string[];
  readonly correct: readonly string[];
  /** Groups whose members may stand in either order. */
  readonly ties: readonly (readonly string[])[];
}

/** The columns of a grid: what the balance has settled of each source, and what is asked. */
export const COLUMNS = ['settled', 'asked'] as const;
export type Column = (typeof COLUMNS)[number];

/** Several sources on one claim, row by row, beside what the balance has settled of each of them. Words: `q.<id>.column.<column>`, `q.<id>.row.<document>.why`. */
export interface GridQuestion extends QuestionBase {
  readonly kind: 'grid';
  readonly rows: readonly {
    readonly document: DocumentId;
    /** All that may be read out of it. */
    readonly accepted: readonly Saying[];
  }[];
}

/** One call to the desk's library: which of its slips is read out. Words are those of the slips, which are documents. */
export interface CallQuestion extends QuestionBase {
  readonly kind: 'call';
  /** Those on offer, but for what another call has taken. */
  readonly slips: readonly DocumentId[];
}

/** Two-axis source grade (STANAG 2511): letter for the source, number for the information. */
export interface GradeQuestion extends QuestionBase {
  readonly kind: 'grade';
  /** Full grades such as F2. */
  readonly accepted: readonly string[];
  /** Letters and numbers that can never be right here. */
  readonly never: readonly string[];
}

export interface City {
  readonly id: string;
  readonly at: Coordinates;
}

/** A place to be found on the map. Unscored. */
export interface PinQuestion extends QuestionBase {
  readonly kind: 'pin';
  /** Those it may be put on by name, and by which any other place is told. Words: `place.<id>`. */
  readonly cities: readonly [City, ...City[]];
}

/** The page that files everything: a caveat, and the judgements as they stand. */
export interface AssessmentQuestion extends QuestionBase {
  readonly kind: 'assessment';
  readonly judgements: readonly QuestionId[];
  readonly caveats: readonly OptionId[];
}

/**
 * A line of the article, on the desk beside what its sources said, is stamped. Words: `q.<id>.where`, the addresses at which
 * the sources can be read.
 */
export interface StampQuestion extends QuestionBase {
  readonly kind: 'stamp';
  readonly sources: readonly Excerpt[];
  readonly stamp: Stamp;
  readonly bearing: Bearing;
  /** The question of the same step whose answer is pasted over the line. */
  readonly pastes?: QuestionId;
}

export type Question =
  | ForecastQuestion
  | CredenceQuestion
  | BeliefQuestion
  | JudgementQuestion
  | ChoiceQuestion
  | TagsQuestion
  | ChainQuestion
  | RelationQuestion
  | MarksQuestion
  | PlacementQuestion
  | JointQuestion
  | SealQuestion
  | BulletinQuestion
  | CorrectionQuestion
  | OrderQuestion
  | GridQuestion
  | CallQuestion
  | GradeQuestion
  | AssessmentQuestion
  | StampQuestion
  | PinQuestion;

export type Kind = Question['kind'];
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

/** What a player answers, by kind. Always whole and absolute, so that answering twice is answering once. */
export interface AnswerByKind {
  /** Percent, a whole number 1–99. */
  forecast: number;
  credence: number;
  belief: boolean;
  judgement: { percent?: number; stance?: Stance; sources: readonly DocumentId[] };
  choice: readonly OptionId[];
  tags: Readonly<Record<string, string>>;
  chain: readonly string[];
  relation: Relation;
  marks: readonly PhraseId[];
  placement: { pan: Pan; weight: Weight };
  joint: 'one' | 'two';
  seal: 'open';
  bulletin: Readonly<Record<string, OptionId>>;
  correction: {
    readonly marked: readonly PhraseId[];
    readonly slots: Readonly<Record<string, OptionId>>;
  };
  order: readonly string[];
  grid: Readonly<Record<DocumentId, Saying>>;
  call: DocumentId;
  grade: { letter?: string; number?: string };
  /** Whole degrees. */
  pin: Coordinates;
  assessment: { caveat?: OptionId; note: string };
  stamp: Stamp;
}
export type Answer = AnswerByKind[Kind];

/** One screen: at most one document or toy, and one question (or one batch of threads). */
export interface Step {
  readonly id: StepId;
  readonly chapter: ChapterId;
  readonly verb: Verb;
  /** The desk's clock, local to the desk, `YYYY-MM-DDTHH:MM`. Fiction, in story time. */
  readonly clock: string;
  /** The document on the desk. */
  readonly document?: DocumentId;
  /** Of its document only these blocks lie on the desk; all of them where nothing is said. */
  readonly shows?: readonly string[];
  /** True where the document arrives here. */
  readonly arrives?: boolean;
  /** True where what its document holds on demand lies open: something asked here rests on it. */
  readonly unfolds?: boolean;
  readonly questions: readonly QuestionId[];
  /** What locking here locks; default: `questions`. A judgement stays open until the filing step locks it. */
  readonly locks?: readonly QuestionId[];
  /** Forecasts whose outcome this step shows. */
  readonly reveals?: readonly QuestionId[];
  /** From here on these can no longer be answered: what comes next would help. */
  readonly shuts?: readonly QuestionId[];
  /** Confirmed together: one check that says how many do not hold, then the lock. */
  readonly batch?: boolean;
  /** May be passed by. */
  readonly optional?: boolean;
  /** Tells what became of this bulletin, which nobody judged when it went out. */
  readonly echo?: QuestionId;
  /** Locking here files the weekend: from now on the drawer opens and the article may arrive. */
  readonly files?: boolean;
  /** True where the duty editor speaks: words `step.<id>.beat`. */
  readonly beat?: boolean;
}

/** What became of one content version in the next. What is not named kept its id. */
export interface ContentChange {
  /** The version it leads from. */
  readonly from: number;
  /** Steps that are gone, each with the nearest one that is there. */
  readonly steps?: Readonly<Record<StepId, StepId>>;
  /** Questions that are gone, each with the one that asks the same now; `archived` where none does. */
  readonly questions?: Readonly<Record<QuestionId, QuestionId>>;
}

export interface Weekend {
  readonly id: string;
  /** Raised when a change of content could keep an older journal from replaying. */
  readonly contentVersion: number;
  /** How saves of earlier versions are brought up to this one, a row for each version but the last. */
  readonly changes?: readonly ContentChange[];
  readonly chapters: readonly ChapterId[];
  /** Chapters that anybody may pass by and a class can leave out: every step in them is optional. */
  readonly passable?: readonly ChapterId[];
  /** What its questions are held against: the paragraphs of an article, or, where it says so, what history brought. */
  readonly against?: 'history';
  /** Too short for figures: what its readouts say they say in counts. */
  readonly brief?: true;
  /** The last of the chapters that open only once the weekend has come to its own end: nothing in it counts them. */
  readonly later?: readonly ChapterId[];
  readonly steps: readonly Step[];
  /** The proposition that the balance weighs; asked for where anything is placed on it. */
  readonly weighs?: string;
  /** Opens after filing; any order. */
  readonly drawer: readonly Step[];
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
}
