/** A needle from 1 to 99 percent: the dial's window for the hand, and the slider with its buttons for everything else. */
import { anchors } from '../anchors.ts';
import type { DialView } from '../../present/question-views.ts';
import { usePlay, useWords } from '../context.ts';
import { laterSaying } from '../later.tsx';
import { laterWords } from '../../words/later.ts';
import { keepFromScrolling, near, startDrag, type Point } from '../browser/drag.ts';
import { useSlide } from './slide.ts';
import { dialIn, percentTowards } from '../geometry/dial.ts';

export interface DialProps {
  readonly question: string;
  readonly label: string;
  readonly view: DialView;
  readonly locked: boolean;
  /** Called with a whole percent when the needle is let go. */
  readonly onSet: (percent: number) => void;
}

/** How far beside the dial the hand still holds the needle: a share of its height. */
const REACH = 0.4;

/** How far beside the needle a finger still goes down on it, percent of the dial. */
const GRIP = 10;

/** Forecasts have no 0 and no 100. */
function bounded(percent: number): number {
  return Math.min(99, Math.max(1, Math.round(percent)));
}

/** Where slider and buttons begin while nothing has been said, percent: upright. Said by nobody until it is moved. */
const REST = 50;

/** Only where two play at one screen. */
export const Seats = laterSaying(laterWords.class)(async () => (await import('./Seats.tsx')).Seats);

/** Of a pair each sets a number alone before they set one together. */
export function DialControl(props: DialProps) {
  const { seats, percent } = props.view;
  if (!seats || props.locked) return <Dial {...props} />;
  const dial = (own: Partial<DialProps>) => <Dial {...props} {...own} />;
  return <Seats key={props.question} {...props} seats={seats} percent={percent} dial={dial} />;
}

function Dial({ question, label, view, locked, onSet }: DialProps) {
  const play = usePlay();
  const t = useWords();
  const shown = view.percent ?? REST;
  const hold = (percent: number) => play.hold({ holds: 'needle', question, percent: bounded(percent) });
  const set = (percent: number) => onSet(bounded(percent));
  /** What the slider says of itself, a button beside it does not. */
  const stepTo = (percent: number) => {
    const word = view.scale.find(({ low, high }) => low <= percent && percent <= high)?.label ?? '';
    set(percent);
    play.announce(t('dial.value', { percent: bounded(percent), word }));
  };
  const isOnNeedle = (window: HTMLElement, point: Point) =>
    Math.abs(percentTowards(dialIn(window.getBoundingClientRect()), point) - shown) <= GRIP;
  const grab = (event: PointerEvent) => {
    const window = event.currentTarget;
    if (locked || !(window instanceof HTMLElement)) return;
    // Measured each time: the page may be turned or resized under the hand. Far off, the needle is let go.
    const at = (point: Point) => {
      const rect = window.getBoundingClientRect();
      return near(rect, point, rect.height * REACH)
        ? bounded(percentTowards(dialIn(rect), point))
        : undefined;
    };
    const putDown = () => play.hold(undefined);
    let held: number | undefined;
    startDrag(event, {
      scrolls: event.pointerType === 'touch' && !isOnNeedle(window, { x: event.clientX, y: event.clientY }),
      move(point) {
        const percent = at(point);
        if (percent === undefined) putDown();
        else if (percent !== held) hold(percent);
        held = percent;
      },
      drop(point) {
        const percent = at(point);
        if (percent === undefined) putDown();
        else set(percent);
      },
      cancel: putDown,
    });
  };
  const steady = (event: TouchEvent & { readonly currentTarget: HTMLElement }) =>
    keepFromScrolling(event, (point) => isOnNeedle(event.currentTarget, point));
  const slide = useSlide({ move: hold, set, cancel: () => play.hold(undefined) });
  const unset = view.percent === undefined;
  const said = t(view.wordLabel ? 'dial.value' : 'percent', { percent: shown, word: view.wordLabel });
  return (
    <div class="dial" data-locked={locked}>
      <div
        class="window window--dial"
        data-anchor={anchors.dial(question).id}
        data-toy="needle"
        onTouchStart={steady}
        onPointerDown={grab}
      />
      <p class="dial__reading" data-anchor={anchors.reading(question).id} aria-hidden="true">
        <b key={shown} class="dial__number">
          {unset ? t('dial.unset.number') : t('percent', { percent: shown })}
        </b>
        <span key={view.wordLabel}>{unset ? t('dial.unset') : view.wordLabel}</span>
      </p>
      <div class="dial__control">
        <button
          type="button"
          class="button button--step"
          data-often
          disabled={locked}
          aria-label={t('dial.less')}
          onClick={() => stepTo(shown - 1)}
        >
          −
        </button>
        <input
          type="range"
          min={1}
          max={99}
          step={1}
          value={shown}
          disabled={locked}
          aria-label={label}
          aria-valuetext={unset ? t('dial.unset') : said}
          {...slide}
        />
        <button
          type="button"
          class="button button--step"
          data-often
          disabled={locked}
          aria-label={t('dial.more')}
          onClick={() => stepTo(shown + 1)}
        >
          +
        </button>
      </div>
      <ol class="dial__scale" aria-label={t('dial.scale')}>
        {view.scale.map(({ id, label: word, hint, low, high }) => (
          <li
            key={id}
            style={{ '--middle': String((low + high) / 2) }}
            data-current={view.wordLabel === word}
          >
            <span>{word}</span> <small>{hint}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
