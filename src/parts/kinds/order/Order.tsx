/** Events put in order, each moved up or down. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OrderView } from '../../../present/kinds/order.ts';
import { useAnswer, usePlay, useWords } from '../../context.ts';

/** The way of a button: towards the first or towards the last. */
const MOVES = [
  { by: -1, label: 'order.up', sign: '↑' },
  { by: 1, label: 'order.down', sign: '↓' },
] as const;

export function Order({ view }: { readonly view: OrderView }) {
  const t = useWords();
  const { announce } = usePlay();
  const answer = useAnswer(view.id);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const ids = view.events.map((event) => event.id);
  // What is moved on the page loses the focus on its way.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [ids.join()]);
  const move = (button: HTMLButtonElement, from: number, to: number) => {
    const event = view.events[from];
    if (!event || to < 0 || to >= ids.length) return;
    pressed.current = button;
    const others = ids.filter((id) => id !== event.id);
    answer([...others.slice(0, to), event.id, ...others.slice(to)]);
    announce(t('order.moved', { event: event.label, place: to + 1, of: ids.length }));
  };
  return (
    <ol class="order">
      {view.events.map((event, index) => (
        <li class="slip" key={event.id}>
          <span>{event.label}</span>
          {!view.locked && (
            <span class="order__moves">
              {MOVES.map(({ by, label, sign }) => (
                <button
                  key={label}
                  type="button"
                  class="button button--step"
                  aria-label={t(label, { event: event.label })}
                  // At an end it stays where it is, and keeps the focus.
                  aria-disabled={index + by < 0 || index + by >= ids.length}
                  onClick={({ currentTarget }) => move(currentTarget, index, index + by)}
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
