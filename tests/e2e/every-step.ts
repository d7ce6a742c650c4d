/** Every step of the weekend in one page, one after another, without the stage: for what is to be held of all of them. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Move } from '../../src/rules/state.ts';
import { play } from '../rules/players.ts';
import { expect } from './browser.ts';
import { saveOf } from './opening.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

/** A player who comes by every correction. */
const { journal } = play(backChannel, rash());

/** What blocking the stage's file writes to the console. */
export const BLOCKED = /Failed to load resource/;

interface Way {
  /** As a step stands when one comes to it, or after everything has been locked. */
  readonly as: 'open' | 'locked';
  /** As the game keeps them. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Comes to every step of the weekend in order and says which it stands at. */
export async function* everyStep(page: Page, { as, settings = {} }: Way): AsyncGenerator<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route(/phaser.*\.js/, (route) => route.abort());
  await page.goto('/');
  await page.evaluate((chosen) => {
    localStorage.setItem('back-channel/settings', chosen);
    localStorage.setItem('back-channel/current', 'test');
  }, JSON.stringify(settings));
  await keep(page, as === 'open' ? journal.slice(0, 1) : journal);
  await page.goto('/#shift');
  await page.reload();
  for (const [at, move] of journal.entries()) {
    if (move.type !== 'turn') continue;
    if (as === 'open') await keep(page, journal.slice(0, at + 1));
    else await page.evaluate((step) => void (location.hash = step), move.to);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${move.to}.heading`));
    yield move.to;
  }
}

/** Keeps a weekend as another tab would that has moved on; this one follows, much quicker than it could reload. */
async function keep(page: Page, moves: readonly Move[]): Promise<void> {
  await page.evaluate((save) => {
    const key = 'back-channel/save/test';
    localStorage.setItem(key, save);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: save, storageArea: localStorage }));
  }, saveOf(moves));
}
