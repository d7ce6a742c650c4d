/** Handing in: the page in its envelope, four ways to hand it over, and the way on. */
import { useState } from 'preact/hooks';
import { formOf } from '../../../../record/class.ts';
import type { HandInScreen } from '../../../../present/screen.ts';
import type { Session } from '../../../store/session.ts';
import { Pause } from '../../../../parts/controls/spoken.tsx';
import { useSpeech, useWords } from '../../../../parts/context.ts';
import { handInDigits, handInPacked } from '../../../../classroom/hand-in.ts';
import { nicknameOf } from '../../../../classroom/names.ts';
import { Sitting } from '../sitting/later-sitting.ts';
import { usePage } from '../../context.ts';
import { Bar, Tool } from '../step/Bar.tsx';
import { Pane } from '../step/Pane.tsx';
import { Envelope } from './Envelope.tsx';
import { Onward } from './Onward.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Way, Ways } from './Ways.tsx';

interface Props {
  readonly screen: HandInScreen;
  readonly session: Session;
}

export function HandInRoom({ screen, session: { open } }: Props) {
  const { game, show } = usePage();
  const { words } = useSpeech();
  const t = useWords();
  const [sits, setSits] = useState(false);
  if (!open) return null;
  const { name: pupil, choices, sittings = [] } = screen.inClass;
  // Before and after belong together: who has not sat the first is not asked for the second.
  const mayStillSit = choices.test === true && screen.filed && sittings.length === 1;
  const packed = handInPacked(open);
  const digits = handInDigits(packed);
  const name = nicknameOf(words, pupil);
  return (
    <div class="step hand-in" data-scene={screen.scene} data-layout="document">
      <Bar>
        <p class="bar__clock">
          <time dateTime={screen.iso}>
            <span class="bar__clock-long">{screen.clock}</span>
            <span class="bar__clock-short">{screen.clockShort}</span>
          </time>
        </p>
        <div class="bar__tools">
          <Tool icon="text-size" label={t('bar.settings')} onPress={() => show('settings')} />
          <Tool icon="help" label={t('bar.help')} onPress={() => show('help')} />
        </div>
      </Bar>
      <main id="main" class="desk" data-front="ask">
        <header class="head">
          <p class="chapter">{t(screen.filed ? 'hand-in.filed' : 'hand-in.unfiled')}</p>
          <h1 tabIndex={-1}>{t('hand-in.heading')}</h1>
        </header>
        <div class="matter">
          <div class="editor">
            <span class="editor__disc" aria-hidden="true" />
            <p>
              <b>{t('editor')}</b>
              <Pause /> {screen.filed ? t('hand-in.beat') : t('hand-in.beat.unfiled', { at: screen.at })}
            </p>
          </div>
          <div class="place">
            <Envelope screen={screen} name={name} digits={digits} />
          </div>
        </div>
        <div class="body">
          <Pane foot={<Onward screen={screen} />}>
            {sits ? (
              <Sitting
                form={formOf(pupil, sittings.length)}
                seed={JSON.stringify(pupil)}
                onDone={(sitting) => {
                  game.sit(sitting);
                  setSits(false);
                }}
                onLeave={() => setSits(false)}
              />
            ) : (
              <>
                {mayStillSit && (
                  <Way
                    icon="document"
                    label={t('hand-in.sitting')}
                    about={t('hand-in.sitting.about')}
                    onPress={() => setSits(true)}
                  />
                )}
                <Ways screen={screen} open={open} name={name} packed={packed} digits={digits} />
                <p class="hand-in__left-out">{t('hand-in.left-out')}</p>
              </>
            )}
          </Pane>
        </div>
        <PrintSheet screen={screen} name={name} />
      </main>
    </div>
  );
}
