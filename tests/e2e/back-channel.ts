/** The weekend that the game comes with, played as any other. */
import type { Page } from '@playwright/test';
import { backChannel } from '../../src/weekends/back-channel/weekend.ts';
import type { Move } from '../../src/rules/state.ts';
import type { Hands } from './hands.ts';
import { performIn, type Told } from './perform.ts';
import { phraseText, text } from './words.ts';

const told: Told = { weekend: backChannel, text, phraseText };

/** Makes one move as a player would. */
export function perform(page: Page, hands: Hands, move: Move): Promise<void> {
  return performIn(told, page, hands, move);
}
