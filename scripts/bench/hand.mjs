/**
 * A hand within the page that goes from the title to the first dial: it presses each button as a keyboard does, as soon as
 * the screen with it has been painted. A hand outside would share the slow processor with what it is to measure.
 */

const PATIENCE = 120_000;

/**
 * Runs in the page, so it uses nothing from outside itself.
 * @param {{ start: string | undefined, next: string | undefined }} names of the buttons
 */
function playToDial({ start, next }) {
  const find = (/** @type {string | undefined} */ name) =>
    [...document.querySelectorAll('button')].find(
      // Behind its name a button of the title says how long it takes.
      (button) => name !== undefined && button.textContent.trim().startsWith(name),
    );
  const press = (/** @type {HTMLElement} */ button) => {
    button.focus();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    button.click();
  };
  const look = () => {
    if (document.querySelector('input[type=range]:enabled')) {
      Reflect.get(window, 'tellDecision')(performance.now());
      return;
    }
    const button = find(start) ?? find(next);
    if (button) press(button);
    afterPicture();
  };
  const afterPicture = () => requestAnimationFrame(() => setTimeout(look));
  afterPicture();
}

/**
 * Lays the hand into a page before it goes anywhere.
 * @param {import('@playwright/test').Page} page
 * @param {Readonly<Record<string, string>>} words those of the interface
 * @returns {Promise<() => Promise<number>>} what waits until the dial can be moved: ms since the navigation
 */
export async function handIn(page, words) {
  /** @type {Promise<number>} */
  const decision = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no dial in all this time')), PATIENCE);
    void page.exposeBinding('tellDecision', (_, /** @type {number} */ ms) => {
      clearTimeout(timer);
      resolve(ms);
    });
  });
  await page.addInitScript(playToDial, { start: words['title.start'], next: words['actions.next'] });
  return () => decision;
}
