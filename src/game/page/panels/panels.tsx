/** One row for each panel: something larger than a question that a step shows. */
import { type FunctionComponent, h } from 'preact';
import type { PanelView } from '../../../present/panel-views.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { bringParts, laterSaying } from '../../../parts/later.tsx';
import { laterWords } from '../../../words/later.ts';
import type { Words } from '../../../words/words.ts';
import { Cast } from './Cast.tsx';

/** Every panel's view, by its name. */
type Panels = { readonly [P in PanelView['panel']]: Extract<PanelView, { panel: P }> };

interface Props<P extends PanelView['panel']> {
  readonly panel: Panels[P];
  readonly screen: StepScreen;
}

// What the last panels show of the ledger, the ledger's own window says as well.
const later = laterSaying(laterWords.panels, laterWords.dialogs);

const components: { readonly [P in PanelView['panel']]: FunctionComponent<Props<P>> } = {
  cast: Cast,
  pages: later(async () => (await import('./Pages.tsx')).Pages),
  'turning-points': later(async () => (await import('./TurningPoints.tsx')).TurningPoints),
  readouts: later(async () => (await import('./Readouts.tsx')).Readouts),
  results: later(async () => (await import('./Results.tsx')).Results),
  record: later(async () => (await import('./record/Record.tsx')).Record),
  'record-sum': later(async () => (await import('./record/RecordSum.tsx')).RecordSumPanel),
  everything: later(async () => (await import('./Everything.tsx')).Everything),
  'take-away': later(async () => (await import('./take-away/TakeAway.tsx')).TakeAway),
  audit: later(async () => (await import('./Audit.tsx')).Audit),
  events: later(async () => (await import('./Events.tsx')).Events),
  event: later(async () => (await import('./Event.tsx')).Event),
  claims: later(async () => (await import('./Claims.tsx')).Claims),
  'then-and-now': later(async () => (await import('./ThenAndNow.tsx')).ThenAndNow),
};

/** Brings what shows some panels: resolves to the words it says. Rejects where the line does not bring it. */
export function bringPanels(panels: readonly PanelView['panel'][]): Promise<Words> {
  return bringParts(panels.map((panel) => components[panel]));
}

export function Panel({ panel, screen }: Props<PanelView['panel']>) {
  return shown(panel.panel, { panel, screen });
}

function shown<P extends PanelView['panel']>(name: P, props: Props<P>) {
  return h(components[name], props);
}
