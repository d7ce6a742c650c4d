/** Events put in order: each is carried by its grip, or moved up or down by a button. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderView } from '../../../present/kinds/order.ts';
import { carry, type Point } from '../../browser/drag.ts';
import { Pause } from '../../controls/spoken.tsx';
import { useAnswer, usePlay, useWords } from '../../context.ts';
import { type Carried, moved, placeAt, rightOrder, shiftOf } from './order-rows.ts';

/** The way of a button: towards the first or towards the last. */
const MOVES = [
  { by: -1, label: 'order.up', sign: '↑' },
  { by: 1, label: 'order.down', sign: '↓' },
] as const;

export function Order({ view }: { readonly view: OrderView }) {
  const t = useWords();
  const { announce } = usePlay();
  const answer = useAnswer(view.id);
  const list = useRef<HTMLOListElement>(null);
  const [carried, setCarried] = useState<Carried>();
  const pressed = useRef<HTMLButtonElement | null>(null);
  const ids = view.events.map((event) => event.id);
  // What is moved on the page loses the focus on its way.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [ids.join()]);
  const right = view.key && rightOrder(ids, view.key);
  const move = (from: number, to: number, button: HTMLButtonElement | null = null) => {
    const event = view.events[from];
    if (!event || to === from || to < 0 || to >= ids.length) return;
    pressed.current = button;
    answer(moved(ids, from, to));
    announce(t('order.moved', { event: event.label, place: to + 1, of: ids.length }));
  };
  const take = (event: PointerEvent, from: number) => {
    const row = list.current?.children[from];
    if (!(row instanceof HTMLElement)) return;
    const over = ({ y }: Point): Carried => ({ from, ...placeAt(list.current, from, y) });
    carry(event, row, {
      move: (point) => setCarried(over(point)),
      drop(point) {
        setCarried(undefined);
        move(from, over(point).to);
      },
      cancel: () => setCarried(undefined),
    });
  };
  return (
    <ol class="order" ref={list}>
      {view.events.map((event, index) => (
        <li class="order__row" key={event.id} style={{ '--shift': `${shiftOf(carried, index)}px` }}>
          {!view.locked && (
            <span
              class="order__grip"
              data-toy="order"
              aria-hidden="true"
              onPointerDown={(down) => take(down, index)}
            />
          )}
          <span class="order__event">{event.label}</span>
          {right && <Place place={right.indexOf(event.id) + 1} at={index + 1} />}
          {!view.locked && (
            <span class="order__moves">
              {MOVES.map(({ by, label, sign }) => (
                <button
                  key={label}
                  type="button"
                  class="button button--step"
                  data-often
                  aria-label={t(label, { event: event.label })}
                  // At an end it stays where it is, and keeps the focus.
                  aria-disabled={index + by < 0 || index + by >= ids.length}
                  onClick={({ currentTarget }) => move(index, index + by, currentTarget)}
                >
                  {sign}
                </button>
              ))}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Whether it stands where it belongs, or where that is. */
function Place({ place, at }: { readonly place: number; readonly at: number }) {
  const t = useWords();
  return (
    <>
      <Pause />
      <span class="order__mark">{place === at ? t('choice.right') : t('order.belongs', { place })}</span>
    </>
  );
}
