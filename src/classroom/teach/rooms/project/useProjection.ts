/** What there is to project of the class on view: its slides, where they stand, and what they are told with. */
import { useMemo } from 'preact/hooks';
import { wantsStillness } from '../../../../parts/browser/appearance.ts';
import { writtenLines } from '../../../figures/written.ts';
import { classLink } from '../../../link.ts';
import { slidesOf } from '../../../slides.ts';
import { readAddress } from '../../address.ts';
import { useTeach } from '../../context.ts';
import { shownIn } from '../../store/shown.ts';

/** With fewer, a dot is a person: only the start is shown. */
const LEAST = 5;

export function useProjection() {
  const { state } = useTeach();
  const { results, taught } = shownIn(state);
  const { pinned, ticked, choices, showing, settings } = state;
  const few = results.length < LEAST;
  const slides = useMemo(() => {
    if (!taught) return [];
    const { weekend } = taught.production;
    const shown = few ? [] : results;
    const lines = writtenLines(weekend, shown).filter((line) => ticked.includes(line));
    return slidesOf(weekend, taught.lesson, shown, { pinned, lines });
  }, [taught, results, few, pinned, ticked]);
  const address = readAddress(state.address);
  const link = typeof address === 'string' ? classLink(address, choices) : undefined;
  return { slides, showing, taught, link, few, still: wantsStillness(settings) };
}
