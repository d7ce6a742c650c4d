/** The bar over every step: where one is in the weekend, what time it is, and everything that is a glance away. */
import type { Session } from '../../../store/session.ts';
import type { FoldersView } from '../../../../present/folders.ts';
import type { StepScreen } from '../../../../present/screen.ts';
import { usePage } from '../../context.ts';
import { useWords } from '../../../../parts/context.ts';
import { Bar, Mute, Tool } from './Bar.tsx';

interface Props {
  readonly screen: StepScreen;
  readonly session: Session;
}

export function TopBar({ screen, session }: Props) {
  const { show } = usePage();
  const t = useWords();
  return (
    <Bar>
      {screen.files ? <Stages files={screen.files} /> : <Hours screen={screen} />}
      <div class="bar__tools">
        {!screen.files && (
          <>
            <Tool icon="board" label={t('bar.board')} onPress={() => show('board')} />
            <Tool icon="ledger" label={t('bar.ledger')} onPress={() => show('ledger')} />
          </>
        )}
        <Mute muted={session.settings.muted} />
        <Tool icon="text-size" label={t('bar.settings')} onPress={() => show('settings')} />
        <Tool icon="help" label={t('bar.help')} onPress={() => show('help')} />
      </div>
      <Progress {...screen.progress} />
    </Bar>
  );
}

/** What time it is, and which of the four verbs it is the time for. */
function Hours({ screen }: { readonly screen: StepScreen }) {
  return (
    <>
      <p class="bar__clock">
        <time dateTime={screen.iso} key={screen.clock}>
          <span class="bar__clock-long">{screen.clock}</span>
          <span class="bar__clock-short">{screen.clockShort}</span>
        </time>
      </p>
      {screen.cards ? <Cards {...screen.cards} /> : <Verbs screen={screen} />}
    </>
  );
}

/** Which of several files is in hand, and how far it is. */
function Stages({ files: { at, folders, stages } }: { readonly files: FoldersView }) {
  const t = useWords();
  const place = t(at > 0 ? 'folders.place' : 'folders.over', { at, of: folders.length });
  return (
    <>
      <p class="bar__clock" key={place}>
        <span class="bar__clock-long">{t('folders.another')}</span>
        <span class="bar__clock-short">{place}</span>
      </p>
      {stages.length > 0 && (
        <ol class="verbs stages" aria-label={t('folders.stages')}>
          {stages.map(({ id, label, standing }) => (
            <li key={id} data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
              <span>{label}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Verbs({ screen }: Pick<Props, 'screen'>) {
  const t = useWords();
  return (
    <ol class="verbs" aria-label={t('verbs')}>
      {screen.verbs.map((verb) => (
        <li key={verb.id} aria-current={verb.id === screen.verb ? 'step' : undefined}>
          <span>{verb.label}</span>
        </li>
      ))}
    </ol>
  );
}

/** One knot of the thread for each card; which one this is stands beside them in words. */
function Cards({ at, done }: NonNullable<StepScreen['cards']>) {
  const t = useWords();
  return (
    <div class="cards">
      <span class="cards__knots" aria-hidden="true">
        {done.map((each, index) => (
          <i key={index} data-done={each} data-here={index === at} />
        ))}
      </span>
      <p>{t('cards', { at: at + 1, of: done.length })}</p>
    </div>
  );
}

/** A picture with its words, no progressbar to a screen reader: that would be spoken as a bare percent after each lock. */
function Progress({ done, of }: StepScreen['progress']) {
  const t = useWords();
  const percent = Math.round((100 * done) / of);
  return (
    <div role="img" aria-label={t('bar.progress', { percent })}>
      <progress class="bar__progress" aria-hidden="true" value={done} max={of} />
    </div>
  );
}
