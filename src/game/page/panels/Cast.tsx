/** Six silhouettes in six lines: who there is, before anything has arrived. */
import type { Person } from '../../../present/scenery.ts';
import type { PanelView } from '../../../present/panel-views.ts';
import { Pause } from '../../../parts/controls/spoken.tsx';
import { PersonDisc } from '../../../parts/icons/people.tsx';

/** Whom they speak for is the colour of the disc; whoever sits at the table together shares one. */
function discOf({ side, group }: Person) {
  if (group) return 'group';
  return side ?? 'neither';
}

type Props = { readonly panel: Extract<PanelView, { panel: 'cast' }> };

export function Cast({ panel }: Props) {
  return (
    <ul class="cast">
      {panel.people.map((person) => (
        <li key={person.id}>
          <PersonDisc person={discOf(person)} size={3.25} />
          <p>
            <b key={person.name}>{person.name}</b>
            <Pause /> <span key={person.line}>{person.line}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
