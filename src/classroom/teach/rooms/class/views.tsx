/** The views of a class, one row each, in the order of their tabs. A new view is a file beside this one, its words and its row. */
import type { FunctionComponent } from 'preact';
import { Balance } from './balance/Balance.tsx';
import { Forecasts } from './forecasts/Forecasts.tsx';
import { AtAGlance } from './glance/AtAGlance.tsx';
import { Labels } from './labels/Labels.tsx';
import { Lines } from './lines/Lines.tsx';
import { MainNeedle } from './main-needle/MainNeedle.tsx';
import { Marks } from './marks/Marks.tsx';
import { More } from './more/More.tsx';
import { Needles } from './needles/Needles.tsx';
import { Threads } from './threads/Threads.tsx';
import type { ViewProps } from './view-props.ts';
import { Work } from './work/Work.tsx';

export interface View {
  /** Its tab says `view.<id>`. */
  readonly id: string;
  readonly component: FunctionComponent<ViewProps>;
  /** Shown only where the page is wide enough to hold several views beside one another. */
  readonly wide?: true;
}

export const views: readonly View[] = [
  { id: 'glance', component: AtAGlance, wide: true },
  { id: 'needles', component: Needles },
  { id: 'main-needle', component: MainNeedle },
  { id: 'forecasts', component: Forecasts },
  { id: 'marks', component: Marks },
  { id: 'lines', component: Lines },
  { id: 'balance', component: Balance },
  { id: 'threads', component: Threads },
  { id: 'labels', component: Labels },
  { id: 'work', component: Work },
  { id: 'more', component: More },
];
