/** The bar: the way through a class as rooms strung on one thread, and what is at the same place in every room. */
import { Icon } from '../../parts/icons/icons.tsx';
import { useWords } from '../../parts/context.ts';
import { ROOMS, type RoomId } from './rooms/ids.ts';
import { RoomLink } from './rooms/RoomLink.tsx';

interface Props {
  readonly room: RoomId;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

export function Bar({ room, onSettings, onHelp }: Props) {
  const t = useWords();
  const at = ROOMS.indexOf(room);
  return (
    <header class="teach-bar">
      <p class="teach-bar__name">
        <span class="teach-bar__logo">{t('teach.name')}</span> <i>{t('teach.for')}</i>
      </p>
      <nav class="thread-tabs" aria-label={t('teach.rooms')}>
        <ul class="thread-tabs__list">
          {ROOMS.map((each, place) => (
            <li key={each}>
              <RoomLink
                to={each}
                aria-current={each === room ? 'page' : undefined}
                data-passed={place < at || undefined}
              >
                {t(`room.${each}`)}
              </RoomLink>
            </li>
          ))}
        </ul>
      </nav>
      <div class="teach-bar__tools">
        <button
          type="button"
          class="button button--icon"
          aria-label={t('teach.settings')}
          onClick={onSettings}
        >
          <Icon name="text-size" />
        </button>
        <button type="button" class="button button--icon" aria-label={t('teach.help')} onClick={onHelp}>
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}
