/** What every slide is given: a slide of its sort, how many presses it has had, and what it is told with. */
import type { Press, Slide } from '../../../../slides.ts';
import type { Taught } from '../../../store/taught.ts';

/** The slides of one sort. */
export type SlideOf<Shows extends Slide['shows']> = Extract<Slide, { readonly shows: Shows }>;

export interface SlideProps<Shows extends Slide['shows']> {
  readonly slide: SlideOf<Shows>;
  readonly press: Press;
  readonly taught: Taught;
  /** Whether what moves jumps. */
  readonly still: boolean;
}
