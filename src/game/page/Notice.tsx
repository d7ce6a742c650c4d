/** What is told once at the foot of the screen, with what can be done about it and a way to put it away. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTake, useWords } from '../../parts/context.ts';
import type { Notice as NoticeId, Session } from '../store/session.ts';
import { usePage } from './context.ts';
import { Update } from './Update.tsx';

/** What is waited for, and something to be told once, with a way to put it away. */
export function Notice({ session }: { readonly session: Session }) {
  const t = useWords();
  const { update } = usePage();
  const [later, setLater] = useState<typeof update>();
  const { notice, room, coming, storage } = session;
  const isWaiting = room === 'step' && coming !== undefined;
  // Loading the page again keeps only what is on the device.
  const isOffered = update !== undefined && update !== later && storage === 'works';
  const isTold = notice !== undefined || isWaiting;
  // Not there while it is empty: it would be read out as a region of its own where the page ends.
  if (!isTold && !isOffered) return null;
  return (
    <Notices role={isTold ? 'alert' : 'status'}>
      {isWaiting && <p class="notice">{t('notice.chapter-coming')}</p>}
      {notice && (
        <NoticeText key={notice} ways={WAYS[notice]}>
          {t(`notice.${notice}`)}
        </NoticeText>
      )}
      {isOffered && <Update onLater={() => setLater(() => update)} />}
    </Notices>
  );
}

interface NoticesProps {
  readonly role: 'alert' | 'status';
  readonly children: ComponentChildren;
}

/** Tells the styles how high it is, so that it lies beneath everything and over nothing. */
function Notices({ role, children }: NoticesProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(([entry]) => {
      style.setProperty('--notice', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`);
    });
    if (box.current) sizes.observe(box.current);
    return () => {
      sizes.disconnect();
      style.removeProperty('--notice');
    };
  }, []);
  return (
    <div class="notices" role={role} ref={box}>
      {children}
    </div>
  );
}

/** What can be done about what is told, besides putting it away. */
type Way = 'again' | 'download';
const WAYS: { readonly [N in NoticeId]?: readonly Way[] } = { 'platform-unsaved': ['again', 'download'] };

interface Told {
  readonly children: string;
  readonly ways: readonly Way[] | undefined;
}

function NoticeText({ children, ways = [] }: Told) {
  const t = useWords();
  return (
    <p class="notice">
      <span>{children}</span>{' '}
      {ways.map((way) => (
        <TakeWay key={way} way={way} />
      ))}{' '}
      <Dismiss>{t('notice.dismiss')}</Dismiss>
    </p>
  );
}

function TakeWay({ way }: { readonly way: Way }) {
  const { game, again } = usePage();
  const t = useWords();
  const take = useTake();
  const acts: Readonly<Record<Way, () => void>> = {
    again: () => again?.(),
    download: () => take(t('weekends.file'), game.exportSave() ?? '', 'application/json'),
  };
  return (
    <button type="button" class="button" onClick={acts[way]}>
      {t(`notice.${way}`)}
    </button>
  );
}

function Dismiss({ children }: { readonly children: string }) {
  const { game } = usePage();
  return (
    <button type="button" class="button" onClick={game.dismissNotice}>
      {children}
    </button>
  );
}
