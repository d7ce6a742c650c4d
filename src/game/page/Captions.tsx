/** Captions, for who has asked for them: the sounds of the last move that carry meaning, in at most two lines. */
import { useRef } from 'preact/hooks';
import type { Happened, State } from '../../rules/state.ts';
import type { Session } from '../store/session.ts';
import { type Moved, motifOf } from '../../present/motifs.ts';
import { useWords } from '../../parts/context.ts';

const LINES = 2;

/** A method, so that all rows fit one table. */
interface Row<H extends Happened> {
  caption(happened: H, moved: Moved): string | undefined;
}

const nothing = { caption: () => undefined };

/** The end of the word id `caption.` for each event; undefined where its sound says no more than the screen. */
const CAPTIONS: { readonly [T in Happened['type']]: Row<Extract<Happened, { type: T }>> } = {
  turned: nothing,
  arrived: { caption: () => 'arrived' },
  answered: { caption: (_, moved) => motifOf(moved) },
  withdrawn: nothing,
  checked: { caption: ({ wrong }) => (wrong === 0 ? 'checked.holds' : 'checked.loose') },
  locked: { caption: (_, moved) => motifOf(moved) },
  revealed: nothing,
  opened: { caption: () => 'opened' },
  wired: { caption: ({ flash }) => (flash ? 'flash' : 'wired') },
  echoed: { caption: ({ due }) => (due ? 'phone' : undefined) },
  corrected: { caption: () => 'corrected' },
  filed: { caption: () => 'filed' },
};

/** What is captioned of one move, as ends of word ids: each sound once, the last two. */
export function captionsOf(
  all: readonly Happened[],
  { weekend, state, before }: Omit<Moved, 'happened'>,
): readonly string[] {
  const ids = all.flatMap((happened) => {
    const row: Row<Happened> = CAPTIONS[happened.type];
    return row.caption(happened, { happened, weekend, state, before }) ?? [];
  });
  return [...new Set(ids)].slice(-LINES);
}

/** The lines stay until the next move or until the style lets them go; screen readers hear announcements instead. */
export function Captions({ session, silent }: { readonly session: Session; readonly silent: boolean }) {
  const t = useWords();
  const lines = useCaptions(session);
  if (silent || !session.settings.captions || lines.length === 0) return null;
  return (
    <p class="captions" key={session.revision} aria-hidden="true">
      {lines.map((line) => (
        <span key={line}>{t(`caption.${line}`)}</span>
      ))}
    </p>
  );
}

interface Seen {
  readonly revision: number;
  readonly weekend: string | undefined;
  readonly state: State | undefined;
  readonly lines: readonly string[];
}

/** Captions of the last move. A label is captioned when it is new, so the state before the move is kept. */
function useCaptions({ revision, open, happened }: Session): readonly string[] {
  const seen = useRef<Seen>({ revision, weekend: open?.id, state: open?.state, lines: [] });
  if (seen.current.revision !== revision) {
    const before = seen.current.weekend === open?.id ? seen.current.state : undefined;
    const lines = open ? captionsOf(happened, { weekend: open.weekend, state: open.state, before }) : [];
    seen.current = { revision, weekend: open?.id, state: open?.state, lines };
  }
  return seen.current.lines;
}
