/** One event of what became known: its place on the globe, its card, the line of claims that it turns, and the tape of all events. */
import { useRef } from 'preact/hooks';
import type { EventPanel, EventView, StopView } from '../../../present/became-known.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { useLaidOut } from '../../../parts/browser/laid-out.ts';
import { useWords } from '../../../parts/context.ts';
import { Pause } from '../../../parts/controls/spoken.tsx';
import { placeOnDisc } from '../../../parts/geometry/globe.ts';
import { Globe, OnGlobe, YourPin } from '../../../parts/globe/Globe.tsx';
import { usePage } from '../context.ts';
import { TurnSign } from './TurnSign.tsx';

interface Props {
  readonly panel: EventPanel;
  readonly screen: StepScreen;
}

export function Event({ panel }: Props) {
  const t = useWords();
  const { game } = usePage();
  const { at, of, event, before } = panel;
  return (
    <>
      <Places panel={panel} />
      <article class="event">
        <p class="event__place">
          <b>{event.place}</b>
          <Pause /> <span>{t('event.place', { at, of })}</span>
        </p>
        <Told event={event} />
      </article>
      <Flags panel={panel} />
      <Tape stops={panel.stops} at={at - 1} />
      {before !== undefined && (
        <button
          type="button"
          class="button event__all"
          onClick={() => game.move({ type: 'turn', to: before })}
        >
          {t('event.all')}
        </button>
      )}
    </>
  );
}

/** What happened, what it makes of which claim, and where that is from. */
export function Told({ event }: { readonly event: EventView }) {
  const t = useWords();
  return (
    <>
      <p class="event__says">{event.says}</p>
      {event.turns.length > 0 && (
        <ul class="event__turns">
          {event.turns.map(({ id, label, turn, says }) => (
            <li key={id}>
              <TurnSign turn={turn} />
              <b>{label}</b>
              <Pause /> <span>{says}</span>
            </li>
          ))}
        </ul>
      )}
      {event.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p class="event__source">{t('event.source', { source: event.source })}</p>
    </>
  );
}

/** The globe repeats what card and tape say in words. */
function Places({ panel }: { readonly panel: EventPanel }) {
  const t = useWords();
  return (
    <Globe aria-hidden>
      {panel.cities.map(({ id, label, at, lit, now }) => (
        <OnGlobe key={id} at={at} name={label} lit={lit} now={now} side={sideOf(id, panel.cities)} />
      ))}
      {panel.pin && <YourPin at={panel.pin} name={t('pin.yours')} />}
    </Globe>
  );
}

/** Near the right edge a name stands on the left; beside a neighbour above or below it. Shares of the globe's radius. */
const EDGE = 0.4;
const NEIGHBOUR = { x: 0.25, y: 0.07 } as const;

function sideOf(id: string, cities: EventPanel['cities']): 'left' | 'above' | 'below' | undefined {
  const places = cities.flatMap((city) => {
    const place = placeOnDisc(city.at);
    return place ? [{ id: city.id, ...place }] : [];
  });
  const own = places.find((place) => place.id === id);
  if (!own) return undefined;
  if (own.x > EDGE) return 'left';
  const beside = places.find(
    ({ x, y }) => x > own.x && x - own.x < NEIGHBOUR.x && Math.abs(y - own.y) < NEIGHBOUR.y,
  );
  return beside && (own.y < beside.y ? 'above' : 'below');
}

/** Every claim of the weekend with its last state, in sign and word. */
function Flags({ panel }: { readonly panel: EventPanel }) {
  const t = useWords();
  return (
    <section class="flags" aria-label={t('event.flags')}>
      <ul class="flags__line">
        {panel.flags.map(({ id, label, who, turn, says, now }) => (
          <li key={id} class="pennant" data-turn={turn} data-now={now}>
            <TurnSign turn={turn} />
            <span class="pennant__who">
              {who}
              <Pause />
            </span>
            <b>{label}</b>
            <Pause />
            <span class="pennant__says">{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All events at equal steps, in time; those reached are gone back to by a press. Where there is no room for all, the one in hand stands in the middle. */
function Tape({ stops, at }: { readonly stops: readonly StopView[]; readonly at: number }) {
  const t = useWords();
  const { game } = usePage();
  const list = useRef<HTMLOListElement>(null);
  const toMiddle = (index: number) => {
    const stop = list.current?.children[index];
    if (list.current && stop instanceof HTMLElement) {
      list.current.scrollLeft = stop.offsetLeft + (stop.offsetWidth - list.current.clientWidth) / 2;
    }
  };
  useLaidOut(() => toMiddle(at), [at]);
  return (
    <nav class="tape" aria-label={t('event.stops')}>
      <ol ref={list}>
        {stops.map(({ id, label, year, place, reached, weekend }, index) => (
          <li key={id} class="stop" data-place={index < at ? 'behind' : index === at ? 'here' : 'ahead'}>
            {weekend && <span class="stop__weekend">{t('event.weekend')}</span>}
            <span class="stop__year">{year}</span>
            <button
              type="button"
              class="stop__press"
              aria-current={index === at ? 'step' : undefined}
              disabled={!reached}
              onFocus={() => toMiddle(index)}
              onClick={() => game.move({ type: 'turn', to: id })}
            >
              <span class="stop__when">{label}</span>
              {place && <Pause />} <span class="stop__place">{place}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
