/** One row for each panel: something larger than a question that a step shows. */
import { type FunctionComponent, h } from 'preact';
import type { PanelView } from '../../../present/panel-views.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { Cast } from './Cast.tsx';
import { Everything } from './Everything.tsx';
import { Pages } from './Pages.tsx';
import { Readouts } from './Readouts.tsx';
import { Results } from './Results.tsx';
import { TakeAway } from './take-away/TakeAway.tsx';
import { TurningPoints } from './TurningPoints.tsx';

/** Every panel's view, by its name. */
type Panels = { readonly [P in PanelView['panel']]: Extract<PanelView, { panel: P }> };

interface Props<P extends PanelView['panel']> {
  readonly panel: Panels[P];
  readonly screen: StepScreen;
}

const components: { readonly [P in PanelView['panel']]: FunctionComponent<Props<P>> } = {
  cast: Cast,
  pages: Pages,
  'turning-points': TurningPoints,
  readouts: Readouts,
  results: Results,
  everything: Everything,
  'take-away': TakeAway,
};

export function Panel({ panel, screen }: Props<PanelView['panel']>) {
  return shown(panel.panel, { panel, screen });
}

function shown<P extends PanelView['panel']>(name: P, props: Props<P>) {
  return h(components[name], props);
}
