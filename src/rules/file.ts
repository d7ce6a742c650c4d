/** What lies on the desk and hangs on the board: documents that arrived, their open blocks, pinned claims. */
import { documentWithId, isLocked } from './lookup.ts';
import { openSlips } from './library.ts';
import { perState } from './per-state.ts';
import type { State } from './state.ts';
import { indexOf, isDone, reachedSteps } from './steps.ts';
import type { Block, Claim, DocumentId, Step, Weekend } from './weekend.ts';

/** The documents that have arrived, in the order of arrival. */
export const arrivedDocuments = perState((weekend, state): readonly DocumentId[] =>
  reachedSteps(weekend, state).flatMap((step) => arrivalAt(step) ?? []),
);

/** All that may be read again: what has arrived, and what there is of the desk's library. */
export const documentsAtHand = perState((weekend, state): readonly DocumentId[] => [
  ...arrivedDocuments(weekend, state),
  ...openSlips(weekend, state),
]);

/** The document that arrives at a step. */
export function arrivalAt(step: Step): DocumentId | undefined {
  return step.arrives === true ? step.document : undefined;
}

/** The blocks of a document that may be shown: none before it arrives, and none still held back. */
export function visibleBlocks(weekend: Weekend, state: State, document: DocumentId): readonly Block[] {
  if (!documentsAtHand(weekend, state).includes(document)) return [];
  const blocks = documentWithId(weekend, document)?.blocks ?? [];
  return blocks.filter((block) => block.after === undefined || isLocked(state, block.after));
}

/** The claims that hang on the board: those whose step is done or left behind. */
export function pinnedClaims(weekend: Weekend, state: State): readonly Claim[] {
  const reached = reachedSteps(weekend, state);
  return weekend.claims.filter((claim) => {
    const at = indexOf(reached, claim.from);
    const step = reached[at];
    return step !== undefined && (at < reached.length - 1 || isDone(weekend, state, step));
  });
}
