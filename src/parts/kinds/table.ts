/** The table of kinds: what asks each on the page, from a folder of its own. */
import type { Kind } from '../../rules/weekend.ts';
import type { QuestionView, ViewOf } from '../../present/kinds/table.ts';
import { later } from '../later.tsx';
import { Bulletin } from './bulletin/Bulletin.tsx';
import { Call } from './call/Call.tsx';
import { Chain } from './chain/Chain.tsx';
import { Choice, LaidOnGrid } from './choice/Choice.tsx';
import { CorrectedSource, Correction, CorrectionPrinted } from './correction/Correction.tsx';
import { Credence } from './credence/Credence.tsx';
import { Forecast, ForecastLocked, KnownBox } from './forecast/Forecast.tsx';
import { Grade } from './grade/Grade.tsx';
import { Grid } from './grid/Grid.tsx';
import type { KindParts } from './kind.ts';
import { MarkedDocument, Marks } from './marks/Marks.tsx';
import { Placement } from './placement/Placement.tsx';
import { Seal } from './seal/Seal.tsx';
import { Tags } from './tags/Tags.tsx';

const Judgement = later(async () => (await import('./judgement/Judgement.tsx')).Judgement);
const Sheet = later(async () => (await import('./judgement/Sheet.tsx')).Sheet);
const Relation = later(async () => (await import('./relation/Relation.tsx')).Relation);
const Web = later(async () => (await import('./relation/Web.tsx')).Web);
const Joint = later(async () => (await import('./joint/Joint.tsx')).Joint);
const Order = later(async () => (await import('./order/Order.tsx')).Order);
const Assessment = later(async () => (await import('./assessment/Assessment.tsx')).Assessment);
const AssessmentPage = later(async () => (await import('./assessment/AssessmentPage.tsx')).AssessmentPage);

/** What comes after the page: no weekend begins with it. */
export const laterKinds = [Judgement, Sheet, Relation, Web, Joint, Order, Assessment, AssessmentPage];

const KINDS: { readonly [K in Kind]: KindParts<ViewOf<K>> } = {
  forecast: { Before: KnownBox, Control: Forecast, Outcome: ForecastLocked },
  credence: { Control: Credence },
  judgement: { Control: Judgement, Together: Sheet },
  choice: { Control: Choice, Page: LaidOnGrid },
  tags: { Control: Tags },
  chain: { Control: Chain },
  relation: { Control: Relation, Together: Web },
  marks: { Control: Marks, OnDocument: MarkedDocument },
  placement: { Control: Placement },
  joint: { Control: Joint },
  seal: { Control: Seal },
  bulletin: { Control: Bulletin },
  correction: { Control: Correction, Outcome: CorrectionPrinted, OnDocument: CorrectedSource },
  order: { Control: Order },
  call: { Control: Call },
  grid: { Control: Grid },
  grade: { Control: Grade },
  assessment: { Control: Assessment, Page: AssessmentPage },
};

/** The parts of a question's kind. A view always meets the row of its own kind. */
export function partsOf({ kind }: QuestionView): KindParts<QuestionView> {
  return KINDS[kind];
}
