/** A pin on the globe: put there by hand, moved by the arrow keys, or by choosing a city. */
import { useState } from 'preact/hooks';
import type { PinView } from '../../../present/kinds/pin.ts';
import type { Coordinates } from '../../../rules/great-circle.ts';
import { keepFromScrolling, type Point, startDrag } from '../../browser/drag.ts';
import { useAnswer, useWords } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';
import { globeIn, placeOnDisc, placeUnder, wrapped } from '../../geometry/globe.ts';
import { Globe, YourPin } from '../../globe/Globe.tsx';

/** Degrees by which an arrow key moves the pin; with Shift, one. */
const STRIDE = 5;

const ARROWS: Readonly<Record<string, Coordinates>> = {
  ArrowUp: { latitude: 1, longitude: 0 },
  ArrowDown: { latitude: -1, longitude: 0 },
  ArrowLeft: { latitude: 0, longitude: -1 },
  ArrowRight: { latitude: 0, longitude: 1 },
};

/** How far beside the pin a finger still goes down on it, CSS px. */
const GRIP = 28;

/** Where a pin that is nowhere yet begins to move. */
const START: Coordinates = { latitude: 45, longitude: 0 };

export function Pin({ view }: { readonly view: PinView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const [held, setHeld] = useState<Coordinates>();
  const shown = held ?? view.at;
  const grab = (event: PointerEvent) => {
    const map = event.currentTarget;
    if (view.locked || !(map instanceof HTMLElement)) return;
    const under = (point: Point) => {
      const globe = globeIn(map.getBoundingClientRect());
      return placeUnder({ x: (point.x - globe.x) / globe.radius, y: (point.y - globe.y) / globe.radius });
    };
    startDrag(event, {
      move: (point) => setHeld(under(point)),
      drop(point) {
        const place = under(point);
        setHeld(undefined);
        if (place) answer(place);
      },
      cancel: () => setHeld(undefined),
    });
  };
  const steady = (event: TouchEvent & { readonly currentTarget: HTMLElement }) => {
    const globe = globeIn(event.currentTarget.getBoundingClientRect());
    const pin = shown && placeOnDisc(shown);
    keepFromScrolling(event, ({ x, y }) => {
      if (!pin) return false;
      return Math.hypot(x - globe.x - pin.x * globe.radius, y - globe.y - pin.y * globe.radius) <= GRIP;
    });
  };
  const steer = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way || view.locked || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    answer(moved(view.at ?? START, way, event.shiftKey ? 1 : STRIDE));
  };
  return (
    <>
      <Globe
        role="application"
        tabIndex={0}
        aria-label={t('pin.map')}
        data-toy="pin"
        onTouchStart={steady}
        onPointerDown={grab}
        onKeyDown={steer}
      >
        {shown && <YourPin at={shown} name={t('pin.yours')} />}
      </Globe>
      <p role="status" class="pin__said">
        {view.said ? t('pin.here', { place: view.said }) : t('pin.nowhere')}
      </p>
      <Choices
        name={view.id}
        legend={t('pin.cities')}
        options={view.cities}
        chosen={view.chosen ? [view.chosen] : []}
        locked={view.locked}
        row
        onChoose={([chosen]) => {
          const city = view.cities.find(({ id }) => id === chosen);
          if (city) answer(city.at);
        }}
      />
    </>
  );
}

function moved({ latitude, longitude }: Coordinates, way: Coordinates, by: number): Coordinates {
  return {
    latitude: Math.min(90, Math.max(-90, latitude + by * way.latitude)),
    longitude: wrapped(longitude + by * way.longitude),
  };
}
