/** Six silhouettes in six lines: who there is, before anything has arrived. */
import type { PanelView } from '../../store/panel-views.ts';

type Props = { readonly panel: Extract<PanelView, { panel: 'cast' }> };

export function Cast({ panel }: Props) {
  return (
    <ul class="cast">
      {panel.people.map((person) => (
        <li key={person.id}>
          <span class="bust" aria-hidden="true" />
          <p>
            <b key={person.name}>{person.name}</b> <span key={person.line}>{person.line}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
