/** One slide by what it shows. */
import type { Press, Slide } from '../../../../slides.ts';
import type { Taught } from '../../../store/taught.ts';
import { Answers } from './Answers.tsx';
import { Lines } from './Lines.tsx';
import { MarkedText } from './MarkedText.tsx';
import { ForecastSlide, NeedleSlide } from './NumberSlides.tsx';
import { Start } from './Start.tsx';

interface Props {
  readonly slide: Slide;
  readonly press: Press;
  readonly taught: Taught;
  /** The class link; undefined while nobody knows where the game is. */
  readonly link: string | undefined;
  readonly still: boolean;
}

export function SlideBody({ slide, link, ...props }: Props) {
  switch (slide.shows) {
    case 'start':
      return <Start press={props.press} link={link} />;
    case 'forecast':
      return <ForecastSlide slide={slide} {...props} />;
    case 'needle':
      return <NeedleSlide slide={slide} {...props} />;
    case 'marks':
      return <MarkedText slide={slide} {...props} />;
    case 'answers':
      return <Answers slide={slide} {...props} />;
    case 'lines':
      return <Lines slide={slide} {...props} />;
  }
}
