/** What the room sees: one slide, frozen until the next press, and at its foot what can be pressed. No name is in it. */
import { useEffect, useRef } from 'preact/hooks';
import { useCount, useWords } from '../../../../parts/context.ts';
import { PRESSES, type Showing, type Slide, step } from '../../../slides.ts';
import type { Taught } from '../../store/taught.ts';
import { useKeys } from './keys.ts';
import { SlideBody } from './slides/SlideBody.tsx';

export interface ProjectorProps {
  readonly slides: readonly Slide[];
  readonly showing: Showing;
  readonly taught: Taught;
  /** The class link; undefined while nobody knows where the game is. */
  readonly link: string | undefined;
  /** Whether the thread jumps. */
  readonly still: boolean;
  readonly onShow: (showing: Showing) => void;
  readonly onEnd: () => void;
}

export function Projector(props: ProjectorProps) {
  const { slides, showing, taught, link, still, onShow, onEnd } = props;
  const t = useWords();
  const root = useRef<HTMLElement>(null);
  const slide = slides.find(({ id }) => id === showing.slide) ?? slides[0];
  const go = (way: 1 | -1) => onShow(step(slides, showing, way));
  const blank = () => onShow({ ...showing, blank: !showing.blank });
  useKeys(root, { next: () => go(1), back: () => go(-1), blank, end: onEnd });
  useEffect(() => root.current?.focus(), []);
  if (!slide) return null;
  const press = PRESSES.indexOf(showing.press) + 1;
  return (
    <section
      class="projector"
      aria-label={t('project.now')}
      data-blank={showing.blank || undefined}
      ref={root}
      tabIndex={-1}
    >
      <div class="projector__slide">
        {!showing.blank && (
          <SlideBody key={slide.id} {...{ slide, taught, link, still }} press={showing.press} />
        )}
      </div>
      <footer class="projector__foot">
        <p>
          <Foot slide={slide} press={showing.press} />
        </p>
        <button type="button" class="button" onClick={() => go(-1)}>
          {t('project.back')}
        </button>
        <button type="button" class="button button--primary" onClick={() => go(1)}>
          {press < PRESSES.length ? t('project.next', { press }) : t('project.next.slide')}
        </button>
        <button type="button" class="button" aria-pressed={showing.blank} onClick={blank}>
          {t('project.blank')}
        </button>
        <button type="button" class="button" onClick={onEnd}>
          {t('project.end')}
        </button>
      </footer>
      <p class="visually-hidden" role="status">
        {t('project.said', {
          at: slides.indexOf(slide) + 1,
          of: slides.length,
          press: t(`project.press.${showing.press}`),
        })}
      </p>
    </section>
  );
}

/** Before the class is shown, how many presses are to come; then how many answered, and that nobody is named. */
function Foot({ slide, press }: { readonly slide: Slide; readonly press: Showing['press'] }) {
  const t = useWords();
  const count = useCount();
  if (press === 'ask') return <>{t('project.foot.ask')}</>;
  return 'answers' in slide ? <>{count('project.foot.answers', slide.answers)}</> : null;
}
