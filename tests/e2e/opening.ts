/** Opens the game in the middle of a weekend, by a save such as the game itself writes. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { begin } from '../../src/rules/step.ts';
import type { Move } from '../../src/rules/state.ts';
import { FORMAT, replay, type SaveFile } from '../../src/record/saves.ts';
import { perfectReader, play } from '../rules/players.ts';

/** The moves of a weekend read well, up to and including the turn to a step. */
export function movesTo(step: string): readonly Move[] {
  const { journal } = play(backChannel, perfectReader());
  const at = journal.findIndex((move) => move.type === 'turn' && move.to === step);
  if (at < 0) throw new RangeError(`nobody comes to ${step}`);
  return journal.slice(0, at + 1);
}

/** A save that holds these moves. */
export function saveOf(journal: readonly Move[], changes: Partial<SaveFile> = {}): SaveFile {
  return {
    format: FORMAT,
    id: 'test',
    number: 1,
    weekend: backChannel.id,
    contentVersion: backChannel.contentVersion,
    journal,
    snapshot: replay(backChannel, begin(backChannel), journal),
    drafts: {},
    ...changes,
  };
}

/** Opens the weekend at a step, read well so far. */
export async function openAt(page: Page, step: string): Promise<void> {
  await openAfter(page, movesTo(step));
}

/** Puts a save of these moves on the device and opens it where they lead. */
export async function openAfter(page: Page, moves: readonly Move[]): Promise<void> {
  await page.goto('/');
  await page.evaluate(
    (save) => {
      localStorage.setItem('back-channel/save/test', save);
      localStorage.setItem('back-channel/current', 'test');
    },
    JSON.stringify(saveOf(moves)),
  );
  const last = moves.findLast((move) => move.type === 'turn');
  // With a query of its own, or it would be the same page, and a new hash a turn instead of a new start.
  await page.goto(`/?#${last?.to}`);
}
