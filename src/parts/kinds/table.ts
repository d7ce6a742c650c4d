/** The table of kinds: what asks each on the page, from a folder of its own. */
import type { Kind } from '../../rules/weekend.ts';
import type { QuestionView, ViewOf } from '../../present/kinds/table.ts';
import { Assessment } from './assessment/Assessment.tsx';
import { AssessmentPage } from './assessment/AssessmentPage.tsx';
import { Belief } from './belief/Belief.tsx';
import { Bulletin } from './bulletin/Bulletin.tsx';
import { Call } from './call/Call.tsx';
import { Chain } from './chain/Chain.tsx';
import { Choice, LaidOnGrid } from './choice/Choice.tsx';
import { CorrectedSource, Correction, CorrectionPrinted } from './correction/Correction.tsx';
import { Credence } from './credence/Credence.tsx';
import { Forecast, ForecastLocked, KnownBox } from './forecast/Forecast.tsx';
import { Grade } from './grade/Grade.tsx';
import { Grid } from './grid/Grid.tsx';
import { Joint } from './joint/Joint.tsx';
import { Judgement } from './judgement/Judgement.tsx';
import { Sheet } from './judgement/Sheet.tsx';
import type { KindParts } from './kind.ts';
import { MarkedDocument, Marks } from './marks/Marks.tsx';
import { Order } from './order/Order.tsx';
import { Placement } from './placement/Placement.tsx';
import { Relation } from './relation/Relation.tsx';
import { Web } from './relation/Web.tsx';
import { Seal } from './seal/Seal.tsx';
import { Tags } from './tags/Tags.tsx';

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
