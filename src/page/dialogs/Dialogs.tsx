/** Which dialog is open: one row each. */
import type { JSX } from 'preact';
import type { Session } from '../../store/game.ts';
import type { Screen } from '../../store/screen.ts';
import { type DialogId, usePage, useWords } from '../context.ts';
import { Board } from './Board.tsx';
import { Copy } from './Copy.tsx';
import { Credits } from './Credits.tsx';
import { Dialog } from './Dialog.tsx';
import { Help } from './Help.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { Source } from './Source.tsx';
import { Weekends } from './Weekends.tsx';

interface Props {
  readonly open: DialogId | undefined;
  readonly session: Session;
  readonly screen: Screen;
}

type Row = (props: Omit<Props, 'open'>) => JSX.Element;

const bodies: { readonly [D in Extract<DialogId, string>]: Row } = {
  settings: ({ session }) => <SettingsForm settings={session.settings} />,
  board: ({ screen }) => <Board screen={screen} />,
  ledger: ({ screen }) => <LedgerTable rows={screen.room === 'step' ? screen.ledger : []} />,
  help: () => <Help />,
  weekends: ({ screen }) => <Weekends saves={screen.saves} />,
  credits: () => <Credits />,
};

export function Dialogs({ open, session, screen }: Props) {
  const { show } = usePage();
  const t = useWords();
  if (open === undefined) return null;
  const close = () => show(undefined);
  if (typeof open === 'object' && 'copy' in open) return <Copy text={open.copy} onClose={close} />;
  if (typeof open === 'object') return <Source document={open.document} screen={screen} onClose={close} />;
  const Body = bodies[open];
  return (
    <Dialog
      key={open}
      title={t(`${open}.title`)}
      wide={open === 'ledger'}
      full={open === 'board' && screen.room === 'step'}
      onClose={close}
    >
      <Body session={session} screen={screen} />
    </Dialog>
  );
}
