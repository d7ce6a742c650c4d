/** What moves after a move of the game, and in which order: pure, from where the page was, where it is and what happened. */
import type { Happened } from '../../../rules/state.ts';
import type { DocumentId, StepId } from '../../../rules/weekend.ts';
import type { Session } from '../../store/session.ts';
import type { Act } from '../../../parts/motion/score.ts';
import type { Screen } from '../../../present/screen.ts';

/** As much of a screen as decides what moves. */
export interface Place {
  readonly room: Screen['room'];
  readonly step: StepId | undefined;
  readonly chapter: string | undefined;
  readonly clock: string | undefined;
  /** The document that lies on the desk. */
  readonly document: DocumentId | undefined;
  /** The room holds its breath. */
  readonly hushed: boolean;
  /** True where no move has been made yet. */
  readonly fresh: boolean;
}

export function placeOf(screen: Screen, session: Session): Place {
  const { room } = screen;
  const fresh = session.open?.journal.recent.length === 0;
  const step = screen.room === 'practice' && screen.shows === 'card' ? screen.step : screen;
  if (step.room !== 'step') {
    return {
      room,
      step: undefined,
      chapter: undefined,
      clock: undefined,
      document: undefined,
      hushed: false,
      fresh,
    };
  }
  const { id, chapter, iso, document, hushed } = step;
  return { room, step: id, chapter, clock: iso, document: document?.id, hushed, fresh };
}

/** In the order in which they are to be seen. What a save brings back has not happened, so nothing moves for it. */
export function actsOf(before: Place | undefined, now: Place, happened: readonly Happened[]): readonly Act[] {
  if (now.room === 'hand-in' && before?.room === 'step') return ['hand-in'];
  if (now.step === undefined) return [];
  // A new weekend begins with its first chapter, though no move has been made.
  if ((before?.room === 'title' || before?.room === 'join') && now.room === 'step' && now.fresh)
    return ['wipe', 'panel'];
  if (before?.room !== now.room) return ['held'];
  const types = new Set(happened.map(({ type }) => type));
  const acts: readonly (readonly [Act, boolean])[] = types.has('turned')
    ? [
        ['wipe', now.room === 'step' && now.chapter !== before.chapter],
        ['clock', now.clock !== before.clock],
        ['mail', types.has('arrived')],
        ['paper', now.document !== undefined && now.document !== before.document],
        ['laid', now.hushed && !before.hushed],
        ['reveal', types.has('revealed')],
        ['panel', true],
      ]
    : [
        ['file', types.has('filed')],
        ['stamp', types.has('wired') || types.has('corrected')],
        ['ink', types.has('locked')],
        ['reveal', types.has('locked')],
      ];
  return acts.flatMap(([act, plays]) => (plays ? [act] : []));
}
