/** Which dialog is open: one row each. */
import type { JSX } from 'preact';
import type { Session } from '../../store/game.ts';
import { presentCaseFile, presentSaves } from '../../../present/present.ts';
import type { CaseFile, SaveLine, Screen } from '../../../present/screen.ts';
import { type DialogId, usePage } from '../context.ts';
import { useWords } from '../../../parts/context.ts';
import { Board } from './Board.tsx';
import { Copy } from '../../../parts/dialog/Copy.tsx';
import { Credits } from './Credits.tsx';
import { Dialog } from '../../../parts/dialog/Dialog.tsx';
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

interface Shown extends Omit<Props, 'open'> {
  /** On the title there is no file yet. */
  readonly file: CaseFile | undefined;
  readonly saves: () => readonly SaveLine[];
}
type Row = (props: Shown) => JSX.Element | undefined;

const bodies: { readonly [D in Extract<DialogId, string>]: Row } = {
  settings: ({ session }) => <SettingsForm settings={session.settings} />,
  board: ({ file }) => file && <Board board={file.board} />,
  ledger: ({ file }) => file && <LedgerTable ledger={file.ledger} />,
  help: () => <Help />,
  weekends: ({ saves }) => <Weekends saves={saves()} />,
  credits: () => <Credits />,
};

export function Dialogs({ open, session, screen }: Props) {
  const { production, show } = usePage();
  const t = useWords();
  if (open === undefined) return null;
  const close = () => show(undefined);
  if (typeof open === 'object' && 'copy' in open) return <Copy text={open.copy} onClose={close} />;
  const file = presentCaseFile(production, session);
  const saves = () => presentSaves(production, session);
  if (typeof open === 'object') {
    const view = file?.documents.find(({ id }) => id === open.document);
    return <Source view={view} onClose={close} />;
  }
  const Body = bodies[open];
  return (
    <Dialog
      key={open}
      title={t(`${open}.title`)}
      wide={open === 'ledger'}
      full={open === 'board' && file !== undefined}
      onClose={close}
    >
      <Body session={session} screen={screen} file={file} saves={saves} />
    </Dialog>
  );
}
