/** The bar over practice: sound, text and help, and how much of a set is done. */
import type { ComponentChildren } from 'preact';
import type { Session } from '../../../store/session.ts';
import { useWords } from '../../../../parts/context.ts';
import { usePage } from '../../context.ts';
import { Bar, Mute, Tool } from '../step/Bar.tsx';

interface Props {
  readonly session: Session;
  /** Where one is in a set. */
  readonly children?: ComponentChildren;
}

export function PracticeBar({ session, children }: Props) {
  const { show } = usePage();
  const t = useWords();
  return (
    <Bar>
      <p class="bar__clock">{t('practice.name')}</p>
      {children}
      <div class="bar__tools">
        <Mute muted={session.settings.muted} />
        <Tool icon="text-size" label={t('bar.settings')} onPress={() => show('settings')} />
        <Tool icon="help" label={t('bar.help')} onPress={() => show('help')} />
      </div>
    </Bar>
  );
}
