/** Projecting: the slides in order, what is shown now, and two ways to show it; nothing in this room names a pupil. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../../parts/context.ts';
import { BEGINNING, PRESSES, step } from '../../../slides.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { Room } from '../Room.tsx';
import { useKeys } from './keys.ts';
import { Projector } from './Projector.tsx';
import { SlideBody } from './slides/SlideBody.tsx';
import { SlideList } from './SlideList.tsx';
import { openSecond } from './second-window.ts';
import { Ticks } from './Ticks.tsx';
import { useProjection } from './useProjection.ts';

export function Project() {
  const { teach } = useTeach();
  const projection = useProjection();
  const [here, setHere] = useState(false);
  const { taught } = projection;
  const end = () => {
    setHere(false);
    if (document.fullscreenElement) void document.exitFullscreen();
  };
  useFilled(here, end);
  if (here && taught)
    return (
      <main id="main">
        <Projector {...projection} taught={taught} onShow={teach.show} onEnd={end} />
      </main>
    );
  return <Desk projection={projection} onHere={() => setHere(true)} />;
}

/** Takes the whole screen where that is allowed; leaving it, by Esc or otherwise, ends. */
function useFilled(on: boolean, onEnd: () => void): void {
  useEffect(() => {
    if (!on) return undefined;
    const root = document.documentElement;
    const left = () => !document.fullscreenElement && onEnd();
    root.dataset['projecting'] = '';
    root.requestFullscreen?.().catch(() => undefined);
    document.addEventListener('fullscreenchange', left);
    return () => {
      delete root.dataset['projecting'];
      document.removeEventListener('fullscreenchange', left);
    };
  }, [on]);
}

interface DeskProps {
  readonly projection: ReturnType<typeof useProjection>;
  readonly onHere: () => void;
}

/** What the teacher sees while the room sees a slide. */
function Desk({ projection, onHere }: DeskProps) {
  const t = useWords();
  const { teach, state } = useTeach();
  const root = useRef<HTMLDivElement>(null);
  const { slides, showing, taught, link } = projection;
  const go = (way: 1 | -1) => teach.show(step(slides, showing, way));
  const blank = () => teach.show({ ...showing, blank: !showing.blank });
  useKeys(root, { next: () => go(1), back: () => go(-1), blank, here: onHere });
  const slide = slides.find(({ id }) => id === showing.slide) ?? slides[0];
  const at = slide ? slides.indexOf(slide) + 1 : 0;
  if (!taught || !slide) return <Room room="project" heading={t('project.heading')} children={null} />;
  return (
    <Room room="project" heading={t('project.heading')} beside={<Ways onHere={onHere} />}>
      {projection.few && <p class="project-few">{t('project.few')}</p>}
      <div class="project-room" ref={root}>
        <SlideList
          slides={slides}
          showing={showing}
          onShow={(id) => teach.show({ ...BEGINNING, slide: id })}
        />
        <section class="project-now" aria-label={t('project.now')}>
          <div class="project-preview" inert>
            {!showing.blank && <SlideBody {...{ slide, taught, link }} press={showing.press} still />}
          </div>
          <p role="status">
            {t('project.said', { at, of: slides.length, press: t(`project.press.${showing.press}`) })}
          </p>
          <p class="project-controls">
            <button type="button" class="button" onClick={() => go(-1)}>
              {t('project.back')}
            </button>
            <button type="button" class="button button--primary" onClick={() => go(1)}>
              {showing.press === 'reveal'
                ? t('project.next.slide')
                : t('project.next', { press: PRESSES.indexOf(showing.press) + 1 })}
            </button>
            <button type="button" class="button" aria-pressed={showing.blank} onClick={blank}>
              {t('project.blank')}
            </button>
          </p>
          <p class="muted">{t(state.second ? 'project.second.open' : 'project.keys')}</p>
          <Ticks />
        </section>
      </div>
    </Room>
  );
}

/** The two ways: this window, by P as well, and a window for the second screen where the browser lets one open. */
function Ways({ onHere }: { readonly onHere: () => void }) {
  const t = useWords();
  const { teach, state } = useTeach();
  const [blocked, setBlocked] = useState(false);
  const open = () => {
    const second = openSecond();
    setBlocked(!second);
    teach.second(second);
  };
  return (
    <p class="project-ways">
      <button type="button" class="button button--primary" aria-keyshortcuts="P" onClick={onHere}>
        <TeachIcon name="screen" />
        {t('project.here')} <kbd>{t('project.here.key')}</kbd>
      </button>
      <button type="button" class="button" onClick={() => (state.second ? state.second.focus() : open())}>
        <TeachIcon name="screen" />
        {t('project.second')}
      </button>
      <span role="status">{blocked && t('project.second.blocked')}</span>
    </p>
  );
}
