/** What a weekend says aloud: what the page puts into its live region, and what it is to say. */
import type { Page } from '@playwright/test';
import { announcement } from '../../src/game/page/announcements.ts';
import { begin, step } from '../../src/rules/step.ts';
import type { Move } from '../../src/rules/state.ts';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import { words } from './words.ts';

/** In the page: notes everything that is put into the region that is read out when it changes, in order. */
export function noteStatus(): void {
  const said: string[] = [];
  (window as unknown as { said: string[] }).said = said;
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const words = [...addedNodes].map((node) => node.textContent ?? '').join('');
      if (element?.closest('[role=status]') && words) said.push(words);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** What has been noted. */
export function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** What each move is to say, by the rules and the table of announcements. */
export function toBeSaid(journal: readonly Move[]): readonly string[] {
  let state = begin(backChannel);
  return journal.flatMap((move) => {
    const made = step(backChannel, state, move);
    if ('refused' in made) return [];
    state = made.state;
    return announcement(words, 'en-GB', made.happened) || [];
  });
}
