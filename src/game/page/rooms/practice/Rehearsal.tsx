/** The first card of the next set, laid out once where nobody sees it: its code, its letters and its styles are warm when it is asked for. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../../../../parts/browser/after-paint.ts';
import { quietFor } from '../../../../parts/browser/quiet.ts';
import { SpeechProvider, useSpeech } from '../../../../parts/context.ts';
import { Guard } from '../../../../parts/Guard.tsx';
import { usePage } from '../../context.ts';
import { CardInHand } from './CardInHand.tsx';
import { PracticeFrame } from './PracticeFrame.tsx';
import type { PartProps } from './part-props.ts';

/** When nobody waits for the page, ms. */
const QUIET = { untouched: 200, pressed: 600, longest: 2000 } as const;

type Props = Omit<PartProps<'home'>, 'screen'>;

/** Where it fails, the page goes on without it. */
export function Rehearsal(props: Props) {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => void quietFor(document, QUIET).then(() => setQuiet(true)), []);
  return isQuiet ? (
    <Guard>
      <Ahead {...props} />
    </Guard>
  ) : null;
}

/** Dealt in one task and laid out in the next: a press between them waits for neither. */
function Ahead({ practice, session }: Props) {
  const { house } = usePage();
  const speech = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const [ahead] = useState(() => practice.ahead());
  const [screen] = useState(() => ahead.present(house, session));
  const [isLaid, setLaid] = useState(false);
  useEffect(() => afterPaint(() => setLaid(true)), []);
  // Asked how large it is, the browser lays it out; it is gone before anything is painted.
  useLayoutEffect(() => {
    place.current?.getBoundingClientRect();
    setLaid(false);
  }, [isLaid]);
  if (!isLaid || screen.shows !== 'card') return null;
  return (
    <SpeechProvider value={{ ...speech, words: ahead.words(house) }}>
      <div class="room rehearsal" ref={place} inert>
        <PracticeFrame screen={screen} session={session}>
          <CardInHand screen={screen} practice={ahead} session={session} />
        </PracticeFrame>
      </div>
    </SpeechProvider>
  );
}
