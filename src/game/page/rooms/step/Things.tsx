/** What of the room answers a press, by a sound and a small motion: a button over each thing that the stage has drawn and the page leaves free, last in the order. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StepScreen } from '../../../../present/screen.ts';
import type { RoomThing } from '../../../../present/things.ts';
import { useWords } from '../../../../parts/context.ts';
import { useMeasured } from '../../../../parts/thread/useMeasured.ts';
import { usePage } from '../../context.ts';

interface Props {
  readonly screen: StepScreen;
  readonly step: RefObject<HTMLElement | null>;
}

/** What may lie over the room. */
const LAID = '.bar, .tray li, .head, .editor, .body, .sheet > *, .notices';
/** What is smaller is hard to meet, CSS px. */
const LEAST = 24;

export function Things({ screen, step }: Props) {
  const { touch } = usePage();
  const things = useThings();
  const t = useWords();
  const key = JSON.stringify([screen.id, things]);
  const free = useMeasured(step, LAID, key, () => things.filter(isFree)) ?? [];
  if (free.length === 0) return null;
  return (
    <aside aria-label={t('things')}>
      <ul class="things">
        {free.map((thing) => (
          <li key={`${thing.name} ${thing.at}`}>
            <button
              type="button"
              class="thing"
              style={placeOf(thing)}
              aria-label={t(`thing.${thing.name}`, { time: screen.clocks[thing.at]?.time ?? '' })}
              onClick={() => touch(thing)}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function useThings(): readonly RoomThing[] {
  const { things } = usePage();
  const [now, setNow] = useState(things.getState);
  useEffect(() => {
    setNow(things.getState());
    return things.subscribe(setNow);
  }, [things]);
  return now;
}

/** Large enough, on a screen that stands still, and with nothing of the page over any part of it. */
function isFree({ rect: { x, y, width, height } }: RoomThing): boolean {
  if (Math.min(width, height) < LEAST || document.documentElement.scrollHeight > innerHeight) return false;
  return [...document.querySelectorAll(LAID)]
    .map((laid) => laid.getBoundingClientRect())
    .every(
      ({ left, right, top, bottom }) => x >= right || x + width <= left || y >= bottom || y + height <= top,
    );
}

function placeOf({ rect: { x, y, width, height } }: RoomThing) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
