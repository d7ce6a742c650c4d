/** Scans one code after another off pupils' screens; says what each was, and why where there is no camera. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../../../parts/dialog/Dialog.tsx';
import { useCount, useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { scan } from './scanner.ts';

export function Scan() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        <TeachIcon name="camera" />
        {t('collect.scan')}
      </button>
      {open && (
        <Dialog title={t('collect.scan')} onClose={() => setOpen(false)}>
          <Camera />
        </Dialog>
      )}
    </>
  );
}

function Camera() {
  const t = useWords();
  const count = useCount();
  const { teach, state } = useTeach();
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let over = false;
    let end = () => {
      over = true;
    };
    const found = (text: string) =>
      void teach.collect([text.includes('#r=') ? { link: text, line: 1 } : { digits: text }]);
    if (!video.current) return undefined;
    scan(video.current, found).then(
      (stop) => {
        if (over) stop();
        end = stop;
      },
      () => setRefused(true),
    );
    return () => end();
  }, []);
  if (refused) return <p>{t('collect.scan.none')}</p>;
  return (
    <>
      <p>{t('collect.scan.about')}</p>
      <video class="collect__camera" ref={video} muted playsInline aria-label={t('collect.scan.picture')} />
      <p>{count('collect.all', state.results.length)}</p>
    </>
  );
}
