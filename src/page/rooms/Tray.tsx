/** The tray: the sources that have arrived, in the order of their arrival, each a press away. */
import type { TrayItem } from '../../store/desk-views.ts';
import { usePage, useWords } from '../context.ts';
import { SourcePicture } from '../tokens/sources.tsx';

export function Tray({ items }: { readonly items: readonly TrayItem[] }) {
  const { show } = usePage();
  const t = useWords();
  return (
    <nav class="tray" data-anchor="tray" aria-label={t('tray')} data-empty={items.length === 0}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="tray__item"
              data-current={item.current}
              onClick={() => show({ document: item.id })}
            >
              <SourcePicture format={item.format} />
              <span class="tray__text">
                <b key={item.name}>{item.name}</b>
                <span class="tray__more">
                  <span key={item.formatLabel}>{item.formatLabel}</span>
                  <span key={item.date}>{item.date}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
