/** The card index: a drawer for each skill, those due drawn out. The stage paints the cabinet where there is room for it. */
import type { DrawerView } from '../../../../present/practice-views.ts';
import { anchors } from '../../../../parts/anchors.ts';
import { useWords } from '../../../../parts/context.ts';
import { Pause } from '../../../../parts/controls/spoken.tsx';

interface Props {
  readonly drawers: readonly DrawerView[];
  readonly onOpen: (skill: string) => void;
}

export function Cabinet({ drawers, onOpen }: Props) {
  const t = useWords();
  return (
    <section class="cabinet" aria-labelledby="cabinet">
      <h2 id="cabinet" class="visually-hidden">
        {t('practice.cabinet')}
      </h2>
      <span class="cabinet__place" data-anchor={anchors.cabinet.id} aria-hidden="true" />
      <ul class="cabinet__drawers">
        {drawers.map(({ id, name, due, says }) => (
          <li class="card-drawer" key={id} data-due={due > 0}>
            <span class="card-drawer__place" data-anchor={anchors.drawer(id).id} aria-hidden="true" />
            <button type="button" class="card-drawer__label" onClick={() => onOpen(id)}>
              <b>{name}</b>
              <Pause />
              <span>{says}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
