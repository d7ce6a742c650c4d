/** What lies on the desk: documents, the tray, the ledger. */
import { plain, rich, say, sayIfAny } from '../words/words.ts';
import { arrivedDocuments, visibleBlocks } from '../rules/file.ts';
import { ledger, type LedgerEntry } from '../rules/ledger.ts';
import { documentWithId, isLocked, questionsOfStep } from '../rules/lookup.ts';
import type { Document, DocumentId, Step } from '../rules/weekend.ts';
import type { DocumentView, LedgerRow, TrayItem } from './desk-views.ts';
import { kindRow } from './kinds/table.ts';
import { cityOf, formatOf } from './looks.ts';
import { source, type Telling } from './telling.ts';

/** The tray: what has arrived, in the order of arrival. */
export function trayOf(telling: Telling, step: Step): readonly TrayItem[] {
  const { weekend, state, words, scenery } = telling;
  return arrivedDocuments(weekend, state).map((id) => {
    const format = formatOf(scenery, id);
    return {
      id,
      name: say(words, `doc.${id}.name`),
      format,
      formatLabel: say(words, `format.${format}`),
      date: say(words, `doc.${id}.date`),
      current: step.document === id,
    };
  });
}

/** Every document that has arrived, as far as it may be read. */
export function documentsOf(telling: Telling): readonly DocumentView[] {
  return arrivedDocuments(telling.weekend, telling.state).flatMap((id) => documentView(telling, id) ?? []);
}

/** One document as far as it may be read. */
export function documentView(
  telling: Telling,
  id: DocumentId,
  { arrives = false, unfolds = false }: Pick<Step, 'arrives' | 'unfolds'> = {},
): DocumentView | undefined {
  const { weekend, state, words, scenery } = telling;
  const document = documentWithId(weekend, id);
  if (!document) return undefined;
  return {
    id,
    format: formatOf(scenery, id),
    name: say(words, `doc.${id}.name`),
    title: say(words, `doc.${id}.title`),
    date: say(words, `doc.${id}.date`),
    speaking: isBeingAsked(telling, id) ? '' : say(words, `doc.${id}.speaking`),
    voices: document.voices,
    city: cityOf(scenery),
    dress: dressOf(telling, id),
    blocks: visibleBlocks(weekend, state, id).map((block) => blockView(telling, document, block)),
    arrives,
    unfolded: unfolds,
  };
}

/** The document's own line where its scenery says so, else what everything of its format carries. */
function dressOf({ words, scenery }: Telling, id: DocumentId): DocumentView['dress'] {
  const language = scenery.documents?.[id]?.dress;
  const own = language === undefined ? `document.dress.${formatOf(scenery, id)}` : `doc.${id}.dress`;
  const text = sayIfAny(words, own);
  return text === '' ? undefined : { text, language };
}

/** What a number in the ledger is a number of. */
function ledgerLabel({ words }: Telling, { by, question }: LedgerEntry, proposition: string): string {
  if (by === 'balance') return say(words, 'ledger.by.balance');
  return by === 'forecast' ? plain(rich(words, `q.${question}.prompt`)) : proposition;
}

/** Whether the player is still to say who is speaking here: until then the document's foot must not say it for them. */
function isBeingAsked({ weekend, state }: Telling, document: DocumentId): boolean {
  const asked = weekend.steps.filter((step) => step.document === document || step.id === state.at);
  return asked
    .flatMap((step) => questionsOfStep(weekend, step))
    .some(({ id, kind }) => kindRow(kind).asksWho === true && !isLocked(state, id));
}

function blockView(telling: Telling, document: Document, block: Document['blocks'][number]) {
  const { words } = telling;
  const { id, role, speaker } = block;
  return {
    id,
    role,
    speaker: speaker === undefined ? '' : say(words, `doc.${document.id}.speaker.${speaker}`),
    text: rich(words, `doc.${document.id}.${id}`),
    source: source(telling, block),
  };
}

export function ledgerRows(telling: Telling): readonly LedgerRow[] {
  const { weekend, state, words } = telling;
  return ledger(weekend, state).map((entry) => {
    const proposition = entry.proposition === undefined ? '' : say(words, `prop.${entry.proposition}`);
    return {
      clock: telling.clock(entry.step.clock),
      iso: entry.step.clock,
      label: ledgerLabel(telling, entry, proposition),
      before: entry.before === undefined ? undefined : Math.round(entry.before),
      after: Math.round(entry.after),
      arrived:
        entry.arrived === undefined ? say(words, 'ledger.nothing') : say(words, `doc.${entry.arrived}.name`),
      proposition,
      by: entry.by,
    };
  });
}
