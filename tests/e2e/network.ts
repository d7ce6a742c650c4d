/** How far the game is kept for playing without a network, and how that is taken away. */
import { type BrowserContext, expect, type Page } from '@playwright/test';

/** Waits until this browser has kept so much of the game: `shell` is the title, `whole` all of it. */
export async function kept(page: Page, state: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline', state);
}

/** No network, and nothing in the browser's own cache: what answers now is what the game has kept. */
export async function cutOff(context: BrowserContext, page: Page): Promise<void> {
  const inspector = await context.newCDPSession(page);
  await inspector.send('Network.clearBrowserCache');
  await inspector.detach();
  await context.setOffline(true);
}
