/** Five turning points: the story of the weekend, before any table. */
import type { PanelView } from '../../store/panel-views.ts';

type Props = { readonly panel: Extract<PanelView, { panel: 'turning-points' }> };

export function TurningPoints({ panel }: Props) {
  return (
    <ol class="turning">
      {panel.points.map((point) => (
        <li key={point.id} class="turning__point" data-point={point.id}>
          <h2>{point.title}</h2>
          <p key={point.story}>{point.story}</p>
          {point.source && <p class="paragraph">{point.source}</p>}
        </li>
      ))}
    </ol>
  );
}
