/** How every kind of question looks at one moment, as plain data with its words already in it. */
import type { Rich } from '../words/words.ts';
import type {
  ClaimId,
  DocumentId,
  EstimativeWord,
  Face,
  Pan,
  PhraseId,
  QuestionId,
  Relation,
  Stance,
  Weight,
} from '../rules/weekend.ts';
import type { Format } from './scenery.ts';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** One line more, where an option needs it. */
  readonly hint?: string;
}

/** What is said after locking: the verdict, the reason, the paragraph. */
export interface Feedback {
  readonly verdict: 'right' | 'partly' | 'wrong' | 'noted';
  readonly line: Rich;
  readonly why: Rich;
  /** "¶4" or "¶4 and ¶9"; empty where nothing is scored. */
  readonly source: string;
}

interface ViewBase {
  readonly id: QuestionId;
  readonly prompt: Rich;
  readonly help: Rich;
  readonly locked: boolean;
  readonly feedback?: Feedback;
}

/** Every dial: forecast, credence and judgement. */
export interface DialView {
  readonly percent: number | undefined;
  readonly word: EstimativeWord | undefined;
  /** The word that fits the number; empty before there is a number, and where the word is what is asked. */
  readonly wordLabel: string;
  /** The seven words, from lowest to highest, each with the percents it covers. */
  readonly scale: readonly (Option<EstimativeWord> & { readonly low: number; readonly high: number })[];
}

export interface ForecastView extends ViewBase, DialView {
  readonly kind: 'forecast';
  readonly known: boolean;
  readonly record: boolean;
}
export interface CredenceView extends ViewBase, DialView {
  readonly kind: 'credence';
  readonly proposition: string;
  /** Where this proposition's needle stood before, in percent. */
  readonly before: number | undefined;
}
export interface JudgementView extends ViewBase, DialView {
  readonly kind: 'judgement';
  readonly proposition: string;
  readonly before: number | undefined;
  readonly chosenWord: EstimativeWord | undefined;
  readonly words: readonly Option<EstimativeWord>[];
  /** A sentence where the chosen word does not cover the number; empty where it does. */
  readonly mismatch: string;
  readonly sources: readonly (Option & { readonly format: Format; readonly chosen: boolean })[];
}
export interface StanceView extends ViewBase {
  readonly kind: 'stance';
  readonly ghost: number | undefined;
  readonly options: readonly Option<Stance>[];
  readonly chosen: Stance | undefined;
  /** Where the article stands, once locked. */
  readonly correct: Stance | undefined;
  /** The article's editorial band in percent, once locked. */
  readonly band: readonly [number, number] | undefined;
}
export interface ChoiceView extends ViewBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly choose: number;
  readonly chosen: readonly string[];
  /** Shown once locked. */
  readonly correct: readonly string[];
}
export interface TagsView extends ViewBase {
  readonly kind: 'tags';
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly values: readonly Option[];
    readonly chosen: string | undefined;
    readonly correct: string | undefined;
  }[];
}
/** Somebody in a chain, by what is known of them. */
export interface LinkView extends Option {
  readonly face: Face;
}
export interface ChainView extends ViewBase {
  readonly kind: 'chain';
  readonly links: readonly LinkView[];
  readonly chosen: readonly string[];
  readonly length: number;
  readonly correct: readonly string[];
}
export interface ClaimView {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly source: string;
  readonly format: Format;
  readonly text: string;
}
export interface RelationView extends ViewBase {
  readonly kind: 'relation';
  readonly from: ClaimView;
  readonly to: ClaimView;
  readonly options: readonly Option<Relation>[];
  readonly chosen: Relation | undefined;
  readonly correct: Relation | undefined;
}
export interface MarksView extends ViewBase {
  readonly kind: 'marks';
  readonly document: DocumentId;
  readonly phrases: readonly PhraseId[];
  readonly marked: readonly PhraseId[];
  /** Shown once locked. */
  readonly key: readonly PhraseId[];
  readonly spare: readonly PhraseId[];
  readonly hits: number;
  readonly of: number;
  readonly falseAlarms: number;
}
export interface PlacementView extends ViewBase {
  readonly kind: 'placement';
  readonly document: DocumentId;
  readonly source: string;
  readonly pans: readonly Option<Pan>[];
  readonly weights: readonly Option<Weight>[];
  readonly pan: Pan | undefined;
  readonly weight: Weight;
  readonly correct: Pan | undefined;
  /** What the weights alone make, beside the needle. */
  readonly reading: string;
}
export interface JointView extends ViewBase {
  readonly kind: 'joint';
  readonly people: 'one' | 'two' | undefined;
  /** The documents that each cite an unnamed person, one for each who stands at the joint. */
  readonly documents: readonly DocumentId[];
  readonly pans: readonly Option<Pan>[];
  readonly options: readonly Option<'one' | 'two'>[];
  /** The balance's probability in percent under each. */
  readonly ifOne: number;
  readonly ifTwo: number;
  readonly reading: string;
}
export interface SealView extends ViewBase {
  readonly kind: 'seal';
  readonly document: DocumentId;
  readonly source: string;
  readonly open: boolean;
  readonly action: string;
}
export interface SlotView {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  /** Once locked: what is right. */
  readonly correct: string | undefined;
  readonly credit: number | undefined;
}
export interface BulletinView extends ViewBase {
  readonly kind: 'bulletin' | 'correction';
  /** The line around the slots: text, or the id of a slot. */
  readonly line: readonly ({ readonly text: string } | { readonly slot: string })[];
  readonly slots: readonly SlotView[];
  /** The whole line as it stands, for the wire and for a screen reader. */
  readonly sentence: string;
  readonly overstated: boolean;
  /** For a correction: the line that went out. */
  readonly printed: string;
}
export interface OrderView extends ViewBase {
  readonly kind: 'order';
  readonly events: readonly Option[];
  readonly correct: readonly string[];
}
export interface GradeView extends ViewBase {
  readonly kind: 'grade';
  readonly letters: readonly Option[];
  readonly numbers: readonly Option[];
  readonly letter: string | undefined;
  readonly number: string | undefined;
  readonly accepted: readonly string[];
  /** Said where letter and number lie on the diagonal (A1, B2, C3 …). */
  readonly diagonal: string;
}
export interface AssessmentView extends ViewBase {
  readonly kind: 'assessment';
  readonly judgements: readonly JudgementView[];
  readonly caveats: readonly Option[];
  readonly caveat: string | undefined;
  readonly note: string;
  /** How many words do not cover their number. */
  readonly mismatches: number;
}

export type QuestionView =
  | ForecastView
  | CredenceView
  | JudgementView
  | StanceView
  | ChoiceView
  | TagsView
  | ChainView
  | RelationView
  | MarksView
  | PlacementView
  | JointView
  | SealView
  | BulletinView
  | OrderView
  | GradeView
  | AssessmentView;
