/** The bar over a room: the way back to the title, and what is a glance away. */
import type { ComponentChildren } from 'preact';
import { anchors } from '../../../../parts/anchors.ts';
import { useWords } from '../../../../parts/context.ts';
import { Icon, type IconName } from '../../../../parts/icons/icons.tsx';
import { usePage } from '../../context.ts';

export function Bar({ children }: { readonly children: ComponentChildren }) {
  const { game } = usePage();
  const t = useWords();
  return (
    <header class="bar" data-anchor={anchors.bar.id}>
      <button type="button" class="bar__logo" onClick={game.leave} aria-label={t('bar.leave')}>
        <span aria-hidden="true">{t('title.name')}</span>
      </button>
      {children}
    </header>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

export function Tool({ icon, label, onPress }: ToolProps) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

/** Sound off and on. */
export function Mute({ muted }: { readonly muted: boolean }) {
  const { game } = usePage();
  const t = useWords();
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={muted}
      aria-label={t('bar.mute')}
      onClick={() => game.set({ muted: !muted })}
    >
      <Icon name={muted ? 'sound-off' : 'sound'} />
    </button>
  );
}
