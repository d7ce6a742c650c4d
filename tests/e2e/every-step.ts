/** Every step of the weekend in one page, one after another, without the stage: for what is to be held of all of them. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Settings } from '../../src/parts/browser/settings.ts';
import { play } from '../rules/players.ts';
import { expect } from './browser.ts';
import { elsewhere, follow, openAfter } from './opening.ts';
import { rash } from './rash.ts';
import { text } from './words.ts';

/** A player who comes by every correction. */
const { journal } = play(backChannel, rash());

interface Way {
  /** As a step stands when one comes to it, or after everything has been locked. */
  readonly as: 'open' | 'locked';
  readonly settings?: Partial<Settings>;
}

/** Comes to every step of the weekend in order and says which it stands at. */
export async function* everyStep(page: Page, { as, settings }: Way): AsyncGenerator<string> {
  await openAfter(page, journal.slice(0, 1), settings);
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'off');
  const device = elsewhere(settings);
  if (as === 'locked') device.make(journal);
  for (const move of journal) {
    if (as === 'open' || move.type === 'turn') device.make([move]);
    if (move.type !== 'turn') continue;
    await follow(page, device.kept());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(`step.${move.to}.heading`));
    yield move.to;
  }
}
