/** The two ways of playing by WebDriver: keys alone, and clicks; each finds a control by its role and its spoken name. */
import { until } from './driver.mjs';

/** @typedef {import('./driver.mjs').Handle} Handle */
/** @typedef {'button' | 'radio' | 'checkbox' | 'slider' | 'group'} Role */

/** @type {Readonly<Record<Role, string>>} */
const SELECTORS = {
  button: 'button, [role="button"]',
  radio: 'input[type="radio"]',
  checkbox: 'input[type="checkbox"]',
  slider: 'input[type="range"]',
  group: 'fieldset, [role="group"]',
};

/** In the page: what is shown of a selector, inside of an element where one is given. */
const SHOWN = `const [selector, scope] = arguments;
  return [...(scope ?? document).querySelectorAll(selector)].filter((each) => each.checkVisibility());`;
/** In the page: how a Tab key has to go to an element, and whether it is there: a group is one stop. */
const AWAY = `const [target] = arguments, from = document.activeElement;
  const stop = (each) => each.name && each.type === 'radio' ? each.closest('fieldset') ?? each
    : each.hasAttribute('data-phrase') ? each.closest('article') : each;
  if (from === target) return 'there';
  if (from.type === target.type && stop(from) === stop(target) && stop(target) !== target) return 'within';
  return target.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';`;
/** Longer than GTK takes two clicks for a double one. */
const DOUBLE_CLICK_MS = 500;
/** More stops than any page has. */
const STOPS = 120;

/**
 * What has gone from the page since it was found bears no name.
 * @param {Error} error
 */
function noLabel(error) {
  if (error.message.includes('stale element reference')) return '';
  throw error;
}

/**
 * @param {import('./driver.mjs').Browser} browser
 * @param {Role} role
 * @param {string} name whole, or its beginning: a hint may follow
 * @param {Handle} [scope] by default the whole page
 * @returns {Promise<Handle | undefined>} what bears the whole name before what only begins with it
 */
export async function find(browser, role, name, scope) {
  const all = await browser.elements(SHOWN, SELECTORS[role], ...(scope ? [browser.element(scope)] : []));
  const labels = await Promise.all(all.map((each) => browser.label(each).catch(noLabel)));
  const exact = labels.indexOf(name);
  return all[exact >= 0 ? exact : labels.findIndex((label) => label.startsWith(name))];
}

/**
 * @param {import('./driver.mjs').Browser} browser
 * @param {Role} role
 * @param {string} name
 * @param {Handle} [scope]
 */
export const wait = (browser, role, name, scope) =>
  until(`a ${role} named ${name}`, () => find(browser, role, name, scope));

/** @param {import('./driver.mjs').Browser} browser */
const property = (browser) => (/** @type {Handle} */ handle, /** @type {string} */ name) =>
  browser.run('return arguments[0][arguments[1]]', browser.element(handle), name);

/**
 * @typedef {{ press: (target: Handle) => Promise<void>,
 * needle: (slider: Handle, percent: number, more: Handle, less: Handle) => Promise<void> }} Hands
 */

/**
 * Keys alone: Tab to a control, then its own keys.
 * @param {import('./driver.mjs').Browser} browser
 * @returns {Hands}
 */
export function keys(browser) {
  const read = property(browser);
  const reach = async (/** @type {Handle} */ target) => {
    for (let stops = 0; stops < STOPS; stops += 1) {
      const where = await browser.run(AWAY, browser.element(target));
      if (where === 'there') return;
      if (where === 'within') await browser.press('ArrowDown');
      else await browser.press('Tab', { shift: where === 'before' });
    }
    throw new Error(`no keys lead to ${await read(target, 'outerHTML')}`);
  };
  return {
    async press(target) {
      if (await read(target, 'checked')) return;
      await reach(target);
      if (await read(target, 'checked')) return;
      await browser.press((await read(target, 'localName')) === 'input' ? 'Space' : 'Enter');
    },
    async needle(slider, percent) {
      await reach(slider);
      const by = percent - Number(await read(slider, 'value'));
      await browser.press(by < 0 ? 'ArrowLeft' : 'ArrowRight', { times: Math.abs(by) || 1 });
      // Where it stands already it has to be touched.
      if (by === 0) await browser.press('ArrowLeft');
    },
  };
}

/**
 * The pointer, on the page's own controls.
 * @param {import('./driver.mjs').Browser} browser
 * @returns {Hands}
 */
export function clicks(browser) {
  const read = property(browser);
  let last = 0;
  const press = async (/** @type {Handle} */ target) => {
    // Two presses at the foot within this are a double click to the browser, and to the game one.
    const early = last + DOUBLE_CLICK_MS - Date.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    // What is ticked is the whole row.
    const [row = target] = await browser.elements(
      'return [arguments[0].closest("label")].filter(Boolean)',
      browser.element(target),
    );
    await browser.click(row);
    last = Date.now();
  };
  return {
    press,
    // Those are pressed many times in a row.
    async needle(slider, percent, more, less) {
      for (let by = Number.NaN; by !== 0; by = percent - Number(await read(slider, 'value')))
        await browser.click(by < 0 ? less : more);
    },
  };
}
