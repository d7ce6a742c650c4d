/** Before the walk through what became known: how it goes; or all of it at once, for whoever would rather read. */
import { useState } from 'preact/hooks';
import type { EventsPanel } from '../../../present/became-known.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { useWords } from '../../../parts/context.ts';
import { usePage } from '../context.ts';
import { Actions, Onward } from '../rooms/step/Actions.tsx';
import { Pane } from '../rooms/step/Pane.tsx';
import { Told } from './Event.tsx';
import { TurnSign } from './TurnSign.tsx';

interface Props {
  readonly panel: EventsPanel;
  readonly screen: StepScreen;
}

export function Events({ panel, screen }: Props) {
  const t = useWords();
  const { game } = usePage();
  const [lists, setLists] = useState(panel.walked || game.store.getState().settings.view === 'reading');
  const { after } = panel;
  const foot =
    lists && after ? (
      <Onward screen={screen} label={after.label} onPress={() => game.move({ type: 'turn', to: after.id })} />
    ) : (
      <Actions screen={screen} />
    );
  return (
    <Pane foot={foot}>
      <p>{t('event.flags.about')}</p>
      <ul class="event__key">
        {panel.turns.map(({ id, label }) => (
          <li key={id}>
            <TurnSign turn={id} /> {label}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button events-toggle"
        aria-pressed={lists}
        onClick={() => setLists(!lists)}
      >
        {t('event.all')}
      </button>
      {lists && (
        <ol class="events">
          {panel.list.map((event) => (
            <li key={event.id} class="event">
              <h2>{event.label}</h2>
              <p class="event__place">
                <b>{event.place}</b>
              </p>
              <Told event={event} />
            </li>
          ))}
        </ol>
      )}
    </Pane>
  );
}
