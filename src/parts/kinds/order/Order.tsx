/** Events put in order, each moved up or down. */
import type { OrderView } from '../../../present/kinds/order.ts';
import { useAnswer, useWords } from '../../context.ts';

export function Order({ view }: { readonly view: OrderView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const ids = view.events.map((event) => event.id);
  const swap = (index: number, by: -1 | 1) => {
    const next = [...ids];
    const [moved] = next.splice(index, 1);
    if (moved === undefined) return;
    next.splice(index + by, 0, moved);
    answer(next);
  };
  return (
    <ol class="order">
      {view.events.map((event, index) => (
        <li class="slip" key={event.id}>
          <span>{event.label}</span>
          {!view.locked && (
            <span class="order__moves">
              <button
                type="button"
                class="button button--step"
                aria-label={t('order.up', { event: event.label })}
                disabled={index === 0}
                onClick={() => swap(index, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="button button--step"
                aria-label={t('order.down', { event: event.label })}
                disabled={index === ids.length - 1}
                onClick={() => swap(index, 1)}
              >
                ↓
              </button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
