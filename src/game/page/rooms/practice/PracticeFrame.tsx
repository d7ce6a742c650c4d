/** What stays while practice goes from one of its parts to the next: the bar with sound, text and help, and how much of a set is done. */
import type { ComponentChildren } from 'preact';
import type { PracticeCard, PracticeScreen } from '../../../../present/screen.ts';
import type { Session } from '../../../store/session.ts';
import { useWords } from '../../../../parts/context.ts';
import { usePage } from '../../context.ts';
import { Bar, Mute, Tool } from '../step/Bar.tsx';

/** A card's is that of its question. */
const LAYOUTS = { home: undefined, end: 'card', skills: 'panel' } as const;

interface Props {
  readonly screen: PracticeScreen;
  readonly session: Session;
  /** The part: its `main`. */
  readonly children: ComponentChildren;
}

/**
 * Only `main` goes with a part, as it does with a step, and a browser tells a screen reader so. Were all of this to go, a bare
 * frame, it would tell nothing: Orca stays at the button that was pressed, and passes by the heading that the focus comes to.
 */
export function PracticeFrame({ screen, session, children }: Props) {
  const { show } = usePage();
  const t = useWords();
  const isCard = screen.shows === 'card';
  return (
    <div
      class={isCard ? 'step practice card-in-hand' : 'step practice'}
      data-scene={screen.scene}
      data-layout={isCard ? screen.step.layout : LAYOUTS[screen.shows]}
    >
      <Bar>
        <p class="bar__clock">{t('practice.name')}</p>
        {isCard && <Place screen={screen} />}
        <div class="bar__tools">
          <Mute muted={session.settings.muted} />
          <Tool icon="text-size" label={t('bar.settings')} onPress={() => show('settings')} />
          <Tool icon="help" label={t('bar.help')} onPress={() => show('help')} />
        </div>
      </Bar>
      {children}
    </div>
  );
}

/** Where one is in the set. */
function Place({ screen: { at, of, answered } }: { readonly screen: PracticeCard }) {
  const t = useWords();
  return (
    <>
      <p class="card-place">{t('practice.card', { at, of })}</p>
      <progress class="bar__progress" aria-hidden="true" value={at - (answered ? 0 : 1)} max={of} />
    </>
  );
}
