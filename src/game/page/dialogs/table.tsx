/** What can be opened over the screen, one row each. */
import type { JSX } from 'preact';
import type { DeskOffer } from '../../../present/desks.ts';
import type { CaseFile, Offer, SaveLine } from '../../../present/screen.ts';
import { CopyText } from '../../../parts/dialog/Copy.tsx';
import type { Session } from '../../store/session.ts';
import { laterSaying } from '../../../parts/later.tsx';
import { laterWords } from '../../../words/later.ts';
import type { DialogId } from '../context.ts';

const later = laterSaying(laterWords.dialogs);
const Board = later(async () => (await import('./Board.tsx')).Board);
const Credits = later(async () => (await import('./Credits.tsx')).Credits);
const Desks = later(async () => (await import('./Desks.tsx')).Desks);
const Help = later(async () => (await import('./Help.tsx')).Help);
const HowItWorks = later(async () => (await import('./HowItWorks.tsx')).HowItWorks);
const LedgerTable = later(async () => (await import('./LedgerTable.tsx')).LedgerTable);
const SettingsForm = later(async () => (await import('./SettingsForm.tsx')).SettingsForm);
const Source = later(async () => (await import('./Source.tsx')).Source);
const Weekends = later(async () => (await import('./Weekends.tsx')).Weekends);

/** What a dialog may show; what is dear to describe is described for those that ask. */
interface Given {
  readonly t: (id: string) => string;
  readonly session: Session;
  /** Which of many is to be shown, or the text. */
  readonly about: string;
  /** What has been gathered so far; undefined where no weekend is open. */
  readonly file: () => CaseFile | undefined;
  readonly saves: () => readonly SaveLine[];
  readonly offers: () => readonly Offer[];
  readonly desks: () => readonly DeskOffer[];
}

export interface DialogSheet {
  readonly title: string;
  readonly wide?: boolean;
  /** As large as the window, dark like the board. */
  readonly full?: boolean;
  readonly body: JSX.Element;
}

/** Undefined where there is nothing to be shown. */
export const dialogs: { readonly [D in DialogId]: (given: Given) => DialogSheet | undefined } = {
  settings: ({ t, session }) => ({
    title: t('settings.title'),
    body: <SettingsForm settings={session.settings} />,
  }),
  board({ t, file }) {
    const hung = file();
    return hung && { title: t('board.title'), full: true, body: <Board {...hung} /> };
  },
  ledger({ t, file }) {
    const ledger = file()?.ledger;
    return ledger && { title: t('ledger.title'), wide: true, body: <LedgerTable ledger={ledger} /> };
  },
  help: ({ t }) => ({ title: t('help.title'), body: <Help /> }),
  weekends: ({ t, saves, offers }) => ({
    title: t('weekends.title'),
    body: <Weekends saves={saves()} offers={offers()} />,
  }),
  desks: ({ t, desks }) => ({ title: t('desks.title'), body: <Desks desks={desks()} /> }),
  credits: ({ t }) => ({ title: t('credits.title'), body: <Credits /> }),
  'how-it-works': ({ t, about }) => ({ title: t(`page.${about}.title`), body: <HowItWorks page={about} /> }),
  document({ about, file }) {
    const [document, block] = about.split('#');
    const view = file()?.documents.find(({ id }) => id === document);
    return view && { title: view.name, wide: true, body: <Source view={view} block={block} /> };
  },
  copy: ({ t, about }) => ({
    title: t('copy.title'),
    body: <CopyText about={t('copy.about')} label={t('copy.text')} text={about} />,
  }),
};
