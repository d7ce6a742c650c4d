/** The views of a class, one row each, in the order of their tabs. A new view is a file beside this one, its words and its row. */
import type { FunctionComponent } from 'preact';
import { Forecasts } from './forecasts/Forecasts.tsx';
import { AtAGlance } from './glance/AtAGlance.tsx';
import { MainNeedle } from './main-needle/MainNeedle.tsx';
import { Needles } from './needles/Needles.tsx';
import type { ViewProps } from './view-props.ts';

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
];
