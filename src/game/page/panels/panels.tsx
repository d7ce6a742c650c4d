/** One row for each panel: something larger than a question that a step shows. */
import type { JSX } from 'preact';
import type { PanelView } from '../../../present/panel-views.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { Cast } from './Cast.tsx';
import { Everything } from './Everything.tsx';
import { Pages } from './Pages.tsx';
import { Readouts } from './Readouts.tsx';
import { TurningPoints } from './TurningPoints.tsx';

type PanelOf<P extends PanelView['panel']> = Extract<PanelView, { panel: P }>;
type Component<P extends PanelView['panel']> = (props: {
  readonly panel: PanelOf<P>;
  readonly screen: StepScreen;
}) => JSX.Element;

const components: { readonly [P in PanelView['panel']]: Component<P> } = {
  cast: Cast,
  pages: Pages,
  'turning-points': TurningPoints,
  readouts: Readouts,
  everything: Everything,
};

export function Panel({ panel, screen }: { readonly panel: PanelView; readonly screen: StepScreen }) {
  const Shown = components[panel.panel] as Component<PanelView['panel']>;
  return <Shown panel={panel} screen={screen} />;
}
