/** The table of kinds: what asks each on the page, from a folder of its own. */
import type { Kind } from '../../rules/weekend.ts';
import type { QuestionView, ViewOf } from '../../present/kinds/table.ts';
import { laterWords } from '../../words/later.ts';
import type { Words } from '../../words/words.ts';
import { bringParts, laterSaying } from '../later.tsx';
import { Credence } from './credence/Credence.tsx';
import { Joint } from './joint/Joint.tsx';
import type { KindParts } from './kind.ts';

// What is not asked at once comes later, with the chapter that asks it.
const later = laterSaying(laterWords.steps);
const Assessment = later(async () => (await import('./assessment/Assessment.tsx')).Assessment);
const Filed = later(async () => (await import('./assessment/Assessment.tsx')).Filed);
const AssessmentPage = later(async () => (await import('./assessment/AssessmentPage.tsx')).AssessmentPage);
const Belief = later(async () => (await import('./belief/Belief.tsx')).Belief);
const Bulletin = later(async () => (await import('./bulletin/Bulletin.tsx')).Bulletin);
const SlotsSent = later(async () => (await import('./bulletin/WireLine.tsx')).SlotsSent);
const Call = later(async () => (await import('./call/Call.tsx')).Call);
const Chain = later(async () => (await import('./chain/Chain.tsx')).Chain);
const Choice = later(async () => (await import('./choice/Choice.tsx')).Choice);
const LaidOnGrid = later(async () => (await import('./choice/Choice.tsx')).LaidOnGrid);
const CorrectedSource = later(async () => (await import('./correction/Correction.tsx')).CorrectedSource);
const Correction = later(async () => (await import('./correction/Correction.tsx')).Correction);
const CorrectionPrinted = later(async () => (await import('./correction/Correction.tsx')).CorrectionPrinted);
const Forecast = later(async () => (await import('./forecast/Forecast.tsx')).Forecast);
const ForecastLocked = later(async () => (await import('./forecast/Forecast.tsx')).ForecastLocked);
const KnownBox = later(async () => (await import('./forecast/Forecast.tsx')).KnownBox);
const Grade = later(async () => (await import('./grade/Grade.tsx')).Grade);
const Grid = later(async () => (await import('./grid/Grid.tsx')).Grid);
const Judgement = later(async () => (await import('./judgement/Judgement.tsx')).Judgement);
const Sheet = later(async () => (await import('./judgement/Sheet.tsx')).Sheet);
const MarkedDocument = later(async () => (await import('./marks/Marks.tsx')).MarkedDocument);
const Marks = later(async () => (await import('./marks/Marks.tsx')).Marks);
const Order = later(async () => (await import('./order/Order.tsx')).Order);
const Pin = later(async () => (await import('./pin/Pin.tsx')).Pin);
const Relation = later(async () => (await import('./relation/Relation.tsx')).Relation);
const Web = later(async () => (await import('./relation/Web.tsx')).Web);
const Seal = later(async () => (await import('./seal/Seal.tsx')).Seal);
const Addresses = later(async () => (await import('./stamp/Stamp.tsx')).Addresses);
const Papers = later(async () => (await import('./stamp/Papers.tsx')).Papers);
const Stamp = later(async () => (await import('./stamp/Stamp.tsx')).Stamp);
const Stamped = later(async () => (await import('./stamp/Stamp.tsx')).Stamped);
const Tags = later(async () => (await import('./tags/Tags.tsx')).Tags);
const Placement = later(async () => (await import('./placement/Placement.tsx')).Placement);

const KINDS: { readonly [K in Kind]: KindParts<ViewOf<K>> } = {
  forecast: { Before: KnownBox, Control: Forecast, Outcome: ForecastLocked },
  credence: { Control: Credence },
  belief: { Control: Belief },
  judgement: { Control: Judgement, Together: Sheet },
  choice: { Control: Choice, Page: LaidOnGrid },
  tags: { Control: Tags },
  chain: { Control: Chain },
  relation: { Control: Relation, Together: Web },
  marks: { Control: Marks, OnDocument: MarkedDocument },
  placement: { Control: Placement },
  joint: { Control: Joint },
  seal: { Control: Seal },
  bulletin: { Control: Bulletin, After: SlotsSent },
  correction: {
    Control: Correction,
    Outcome: CorrectionPrinted,
    After: SlotsSent,
    OnDocument: CorrectedSource,
  },
  order: { Control: Order },
  call: { Control: Call },
  grid: { Control: Grid },
  grade: { Control: Grade },
  pin: { Control: Pin },
  assessment: { Control: Assessment, Outcome: Filed, Page: AssessmentPage },
  stamp: { Control: Stamp, Outcome: Stamped, After: Addresses, Page: Papers },
};

/** Brings what asks questions of some kinds: resolves to the words it says. Rejects where the line does not bring it. */
export function bringKinds(kinds: readonly Kind[]): Promise<Words> {
  return bringParts(kinds.flatMap((kind) => Object.values(KINDS[kind])));
}

/** The parts of a question's kind. A view always meets the row of its own kind. */
export function partsOf({ kind }: QuestionView): KindParts<QuestionView> {
  return KINDS[kind];
}
