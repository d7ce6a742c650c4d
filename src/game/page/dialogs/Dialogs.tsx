/** The dialogs that are open, one over another, so that each closes to the one it was opened from. One that fails closes and says so, and the room beneath it goes on. */
import { Dialog } from '../../../parts/dialog/Dialog.tsx';
import { useWords } from '../../../parts/context.ts';
import { openIn } from '../../../present/house.ts';
import { presentDesks } from '../../../present/desks.ts';
import { presentCaseFile, presentOffers, presentSaves } from '../../../present/present.ts';
import type { Session } from '../../store/session.ts';
import { type OpenDialog, usePage } from '../context.ts';
import { Guard } from '../../../parts/Guard.tsx';
import { dialogs } from './table.tsx';

interface Props {
  /** The last one lies on top. */
  readonly open: readonly OpenDialog[];
  readonly session: Session;
}

export function Dialogs({ open, session }: Props) {
  const { game, close } = usePage();
  const giveUp = (failed: OpenDialog) => {
    close(failed);
    game.tell('dialog-failed');
  };
  return (
    <>
      {open.map((each) => (
        <Guard key={`${each.id} ${each.about}`} onFailure={() => giveUp(each)}>
          <Opened {...each} session={session} />
        </Guard>
      ))}
    </>
  );
}

function Opened({ id, about, session }: OpenDialog & { readonly session: Session }) {
  const { house, close } = usePage();
  const production = openIn(house, session);
  const t = useWords();
  const sheet = dialogs[id]({
    t,
    session,
    about,
    file: () => production && presentCaseFile(production, session),
    saves: () => presentSaves(house, session),
    offers: () => presentOffers(house),
    desks: () => presentDesks(house, session),
  });
  if (!sheet) return null;
  const { body, ...dress } = sheet;
  return (
    <Dialog {...dress} onClose={() => close()}>
      {body}
    </Dialog>
  );
}
