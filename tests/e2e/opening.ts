/** Opens the game in the middle of a weekend, by a save such as the game itself writes. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Move } from '../../src/rules/state.ts';
import { saveOf as textOf } from '../../src/record/open-weekend.ts';
import { playedBy } from '../record/played.ts';
import { perfectReader, play } from '../rules/players.ts';

/** The moves of a weekend read well, up to and including the turn to a step. */
export function movesTo(step: string): readonly Move[] {
  const { journal } = play(backChannel, perfectReader());
  const at = journal.findIndex((move) => move.type === 'turn' && move.to === step);
  if (at < 0) throw new RangeError(`nobody comes to ${step}`);
  return journal.slice(0, at + 1);
}

/** The text of a save that holds these moves. */
export function saveOf(journal: readonly Move[], id = 'test'): string {
  return textOf(backChannel, playedBy(backChannel, journal, id), '0.0.0+test');
}

/** Opens the weekend at a step, read well so far. */
export async function openAt(page: Page, step: string): Promise<void> {
  await openAfter(page, movesTo(step));
}

/** Puts a save of these moves on the device and opens it where they lead. */
export async function openAfter(page: Page, moves: readonly Move[]): Promise<void> {
  await page.goto('/');
  await page.evaluate((save) => {
    localStorage.setItem('back-channel/save/test', save);
    localStorage.setItem('back-channel/current', 'test');
  }, saveOf(moves));
  const last = moves.findLast((move) => move.type === 'turn');
  // With a query of its own, or it would be the same page, and a new hash a turn instead of a new start.
  await page.goto(`/?#${last?.to}`);
}
