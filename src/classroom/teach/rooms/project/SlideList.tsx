/** The slides in their order, each of which can be gone to. */
import { useWords } from '../../../../parts/context.ts';
import type { Showing, Slide } from '../../../slides.ts';
import { useTeach } from '../../context.ts';
import { shownIn } from '../../store/shown.ts';
import { headingOf } from '../../wording.ts';

interface Props {
  readonly slides: readonly Slide[];
  readonly showing: Showing;
  readonly onShow: (id: string) => void;
}

export function SlideList({ slides, showing, onShow }: Props) {
  const t = useWords();
  const { taught } = shownIn(useTeach().state);
  const nameOf = (slide: Slide) => {
    if (!('question' in slide)) return t(`project.slide.${slide.shows}`);
    return taught ? headingOf(taught.production, slide.question) : '';
  };
  return (
    <nav class="slide-list" aria-label={t('project.slides')}>
      <ol>
        {slides.map((slide) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={slide.id === showing.slide ? 'step' : undefined}
              onClick={() => onShow(slide.id)}
            >
              {nameOf(slide)} <small>{'question' in slide && t(`project.sort.${slide.shows}`)}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
