/** What lies on the desk: documents, the tray, the ledger. */
import { plain, rich, say } from '../words/words.ts';
import { documentsAtHand, visibleBlocks } from '../rules/file.ts';
import { type LedgerEntry, ledgerLines } from '../rules/ledger.ts';
import { calledAt } from '../rules/library.ts';
import { documentWithId, questionsOfStep } from '../rules/lookup.ts';
import { isShut } from '../rules/steps.ts';
import type { DocumentId, Step } from '../rules/weekend.ts';
import type { DocumentView, LedgerRow, TrayItem } from './desk-views.ts';
import { excerptView, sheetView } from './documents.ts';
import { kindRow } from './kinds/table.ts';
import { formatOf } from './looks.ts';
import { seatsText } from './seats.ts';
import { type Telling } from './telling.ts';

/** The tray: what has arrived, in the order of arrival. */
export function trayOf(telling: Telling, step: Step): readonly TrayItem[] {
  const { weekend, state, words, scenery } = telling;
  return documentsAtHand(weekend, state).map((id) => {
    const format = formatOf(scenery, id);
    return {
      id,
      name: say(words, `doc.${id}.name`),
      format,
      formatLabel: say(words, `format.${format}`),
      date: say(words, `doc.${id}.date`),
      current: (step.document ?? calledAt(weekend, state, step)) === id,
    };
  });
}

/** Every document that has arrived, as far as it may be read. */
export function documentsOf(telling: Telling): readonly DocumentView[] {
  return documentsAtHand(telling.weekend, telling.state).flatMap((id) => documentView(telling, id) ?? []);
}

/** One document as far as it may be read; where only some of its blocks are laid out, those. */
export function documentView(
  telling: Telling,
  id: DocumentId,
  { unfolds = false, shows }: Pick<Step, 'unfolds' | 'shows'> = {},
): DocumentView | undefined {
  const { weekend, state } = telling;
  if (shows) return excerptView(telling, { document: id, blocks: shows });
  const document = documentWithId(weekend, id);
  if (!document) return undefined;
  const blocks = visibleBlocks(weekend, state, id);
  // What is sealed says no more than that it is there.
  const silent = blocks.length === 0 || isBeingAsked(telling, id);
  return sheetView(telling, document, { blocks, silent, unfolded: unfolds });
}

/** Whether the player is still to say who is speaking here: until then the document's foot must not say it for them. */
function isBeingAsked({ weekend, state }: Telling, document: DocumentId): boolean {
  const asked = weekend.steps.filter((step) => step.document === document || step.id === state.at);
  return asked
    .flatMap((step) => questionsOfStep(weekend, step))
    .some(({ id, kind }) => kindRow(kind).asksWho === true && !isShut(weekend, state, id));
}

/** Every line of the ledger: a number and what it is a number of, or a call. */
export function ledgerRows(telling: Telling): readonly LedgerRow[] {
  const { words } = telling;
  return ledgerLines(telling.weekend, telling.state).map((line) => ({
    clock: telling.clock(line.step.clock),
    iso: line.step.clock,
    arrived: say(words, line.arrived === undefined ? 'ledger.nothing' : `doc.${line.arrived}.name`),
    by: line.by,
    ...('after' in line ? numberIn(telling, line) : calledIn(telling, line.document)),
  }));
}

function numberIn(telling: Telling, { by, question, proposition, before, after }: LedgerEntry) {
  const { words } = telling;
  const about = proposition === undefined ? '' : say(words, `prop.${proposition}`);
  const asked = by === 'forecast' ? plain(rich(words, `q.${question}.prompt`)) : about;
  return {
    label: by === 'balance' ? say(words, 'ledger.by.balance') : asked,
    before: before === undefined ? undefined : Math.round(before),
    after: Math.round(after),
    alone: seatsText(telling, question, Math.round(after)),
    proposition: about,
  };
}

function calledIn({ words }: Telling, document: DocumentId) {
  return { label: say(words, `doc.${document}.title`), before: undefined, after: undefined, proposition: '' };
}
