/** What goes wrong on machines that are shared, small or handled in haste, tried by WebDriver on a weekend that stands at its needle. */
import { until } from './driver.mjs';
import { wait } from './hands.mjs';

/** CSS px: the smallest phone, a phone with its browser's bars, a course's frame. */
const SMALL = /** @type {const} */ ([
  [320, 568],
  [390, 664],
  [800, 450],
]);
/** In the page: whether what is asked and the way on are in view, with nothing over them. */
const IN_VIEW = `return ['.prompt', '.foot .button--primary'].every((selector) => {
  const element = document.querySelector(selector), box = element.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + Math.min(box.width, 24) / 2, box.top + Math.min(box.height, 20) / 2);
  return box.top >= 0 && box.top < innerHeight && hit !== null && (element.contains(hit) || hit.contains(element));
});`;
const SAID = `return [...document.querySelectorAll('[role="status"]')].map((each) => each.textContent.trim()).join(' ')`;
const STANDS = 'return location.hash.slice(1)';

/**
 * @param {import('./driver.mjs').Browser} browser
 * @param {string} address
 * @param {(id: string) => string} text
 * @returns {Readonly<Record<string, () => Promise<void>>>} each rejects where it does not hold
 */
export function kinds(browser, address, text) {
  return {
    async 'what is asked and the way on are in view on small screens'() {
      for (const [width, height] of SMALL) {
        await browser.resize(width, height);
        await until(`in view at ${width} × ${height}`, () => browser.run(IN_VIEW));
      }
    },
    async 'a new value is spoken and the focus stays'() {
      const before = await browser.run(SAID);
      const more = await wait(browser, 'button', text('dial.more'));
      await browser.click(more);
      await until('the value is spoken', async () => (await browser.run(SAID)) !== before);
      if (!(await browser.run('return document.activeElement === arguments[0]', browser.element(more))))
        throw new Error('the focus is lost');
    },
    async 'what another page of the host clears is written again'() {
      await browser.elsewhere(`${address}assets/icon-192.png`, 'localStorage.clear()');
      await browser.click(await wait(browser, 'button', text('dial.more')));
      await until('it is kept again', () => browser.run('return localStorage.length > 0'));
      const value = 'return document.querySelector("main input[type=range]")?.value';
      const before = await browser.run(value);
      await browser.reload();
      await browser.watch();
      await until('the stage', () =>
        browser.run(`return document.documentElement.dataset.stage !== 'coming'`),
      );
      await until(`the needle at ${before}`, async () => (await browser.run(value)) === before);
    },
    async 'a double click locks an answer and passes nothing'() {
      const stood = await browser.run(STANDS);
      await browser.click(await wait(browser, 'button', text('lock.credence')), 2);
      await wait(browser, 'button', text('actions.next'));
      if ((await browser.run(STANDS)) !== stood) throw new Error('what came of it was passed');
    },
  };
}
