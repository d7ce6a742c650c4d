/** Four ways to hand in, each with its result in words; what a frame forbids is not offered. */
import { useState } from 'preact/hooks';
import type { Session } from '../../../store/session.ts';
import type { HandInScreen } from '../../../../present/screen.ts';
import { handInFile, handInFileName, handInLink } from '../../../../classroom/hand-in.ts';
import { mayMiss, mayTake } from '../../../../parts/browser/download.ts';
import { usePlay, useSpeech, useTake, useWords } from '../../../../parts/context.ts';
import { CopyText } from '../../../../parts/dialog/Copy.tsx';
import { Icon, type IconName } from '../../../../parts/icons/icons.tsx';
import { usePage } from '../../context.ts';
import { CodeSheet } from './CodeSheet.tsx';

interface Props {
  readonly screen: HandInScreen;
  readonly open: NonNullable<Session['open']>;
  readonly name: string;
  readonly packed: string;
  readonly digits: string;
}

/** The teacher's page beside this one. Of a file on a disk its folder is left out: a person's name may be in it. */
function teachAddress(): string {
  const page = 'teach.html';
  return location.protocol.startsWith('http') ? new URL(page, location.href).href : page;
}

export function Ways({ screen, open, name, packed, digits }: Props) {
  const { game } = usePage();
  const { announce } = usePlay();
  const { words } = useSpeech();
  const t = useWords();
  const take = useTake();
  const [done, setDone] = useState<'link' | 'file'>();
  const [scans, setScans] = useState(false);
  const [refused, setRefused] = useState(false);
  const link = handInLink(teachAddress(), packed);
  const fileName = handInFileName(words, screen.inClass);
  const finish = (way: 'link' | 'file') => {
    setDone(way);
    announce(t(`hand-in.${way}.done`));
  };
  const copy = () => {
    const copied = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => finish('link'),
      () => setRefused(true),
    );
  };
  const file = () => {
    if (take(fileName, handInFile(open, game.edition), 'application/json')) finish('file');
  };
  return (
    <div class="ways">
      <Way icon="link" label={t('hand-in.link')} about={t('hand-in.link.about')} onPress={copy}>
        {done === 'link' && t('hand-in.link.done')}
      </Way>
      {refused && <CopyText about={t('hand-in.link.text')} label={t('hand-in.link')} text={link} />}
      <Way
        icon="file"
        label={t(mayTake() ? 'hand-in.file' : 'hand-in.file.framed')}
        about={fileName}
        onPress={file}
      >
        {done === 'file' && t('hand-in.file.done')}
      </Way>
      <Way
        icon="code"
        label={t('hand-in.code')}
        about={t('hand-in.code.about')}
        onPress={() => setScans(true)}
      />
      {scans && <CodeSheet name={name} digits={digits} onClose={() => setScans(false)} />}
      {mayTake() && (
        <Way
          icon="print"
          label={t('hand-in.print')}
          about={t(screen.filed ? 'hand-in.print.about' : 'hand-in.print.about.unfiled')}
          onPress={() => window.print()}
        />
      )}
      {mayMiss() && <p class="note">{t('hand-in.framed')}</p>}
    </div>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly label: string;
  readonly about: string;
  readonly onPress: () => void;
  /** What came of it, in words. */
  readonly children?: string | false;
}

export function Way({ icon, label, about, onPress, children }: WayProps) {
  return (
    <button type="button" class="way" data-done={Boolean(children)} onClick={onPress}>
      <Icon name={icon} size={1.75} stroke={2.3} />
      <span>
        <b key={label}>{label}</b> <small key={about}>{about}</small>
      </span>
      {children && (
        <b class="way__done">
          <Icon name="check" size={1.25} stroke={3.5} />
          <span>{children}</span>
        </b>
      )}
    </button>
  );
}
