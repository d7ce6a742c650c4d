/** What a listener does with Orca: plays by keys, and reads in browse mode. */
import { load } from '../load.mjs';

/**
 * @typedef {{ page: import('@playwright/test').Page, desktop: import('./desktop.mjs').Desktop,
 * hearing: import('./hearing.mjs').Hearing }} Tools `page`: the browser's, to look where the focus is; `desktop` to
 * press keys
 */

/** @param {Tools} tools */
export async function createReader({ page, desktop, hearing }) {
  const { keyboard } = await load('tests/e2e/hands.ts');
  // The hands of the tests, but their keys go through the X server, past Orca, to the browser.
  const press = (/** @type {string} */ key) => hearing.answer(() => desktop.press(key), 500);
  const up = (/** @type {string} */ key) => hearing.answer(() => desktop.up(key), 500);
  const hands = keyboard(page, { press, down: desktop.down, up });
  /** Orca in browse mode takes the arrow keys to read with; in sticky focus mode they go to the page. */
  const stickyFocus = async () => {
    await hearing.quiet();
    hearing.attend('sticky focus mode');
    for (let tries = 0; tries < 4; tries += 1) {
      // Two presses in quick succession; a busy reader may take them for two single ones.
      await desktop.press('Insert+a');
      await desktop.press('Insert+a');
      if (await hearing.within('Focus mode is sticky', 2000)) return;
    }
    throw new Error('Orca does not go into sticky focus mode');
  };
  const browse = async () => {
    hearing.attend('browse mode');
    await desktop.press('Insert+a');
    await hearing.hears('Browse mode');
  };
  /**
   * Orca's own key to read from here to the end.
   * @param {string} what
   * @param {readonly string[]} expected
   */
  const readOn = async (what, ...expected) => {
    hearing.attend(what);
    await desktop.press('KP_Add');
    for (const words of expected) await hearing.hears(words);
  };
  return { hands, press, stickyFocus, browse, readOn };
}
