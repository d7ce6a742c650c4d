/** Opens one state in one arrangement, waits until nothing moves, and takes its pictures. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { load } from '../load.mjs';
import { faultsOfPage } from './faults.mjs';

const { putOnDevice } = await load('tests/e2e/opening.ts');

const PATIENCE = 60_000;

/**
 * Waits for the fonts, for what the page moves, and for the stage to sleep or to have given up.
 * @param {import('@playwright/test').Page} page
 */
async function settle(page) {
  await page.locator('html[data-stage="on"], html[data-stage="off"]').waitFor({ timeout: PATIENCE });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document
      .getAnimations()
      .filter((each) => each.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map((each) => each.finished));
    // The stage follows the page one frame later.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page
    .locator('html[data-stage="off"], html:has(canvas[data-asleep="true"])')
    .waitFor({ timeout: PATIENCE });
}

/** Scrolls every pane to its end. Returns how: 'page' where the page itself scrolls, 'panes', or 'no'. */
function scrollToEnd() {
  const root = document.documentElement;
  const panes = [...document.querySelectorAll('dialog[open], .matter, .sheet, .ask, .tray, .scroll')].filter(
    (pane) => pane.scrollHeight > pane.clientHeight + 4 && getComputedStyle(pane).overflowY !== 'visible',
  );
  for (const pane of panes) pane.scrollTo(0, pane.scrollHeight);
  if (panes.length > 0) return 'panes';
  // On a picture of the whole page nothing can stay in sight.
  for (const element of document.querySelectorAll('.foot, .wire, .document__marker'))
    if (element instanceof HTMLElement) element.style.position = 'static';
  return root.scrollHeight > innerHeight + 4 ? 'page' : 'no';
}

/**
 * @param {import('@playwright/test').BrowserContext} context in the arrangement's size, used for nothing else
 * @param {{ address: string, folder: string, state: import('./states.mjs').State,
 * arrangement: import('./arrangements.mjs').Arrangement, storage: Readonly<Record<string, string>> }} shot
 * @returns {Promise<{ files: readonly string[], faults: readonly string[] }>} the pictures, relative to the folder:
 * what is seen first and, where it scrolls, the rest; and what is wrong with them
 */
export async function photograph(context, { address, folder, state, arrangement, storage }) {
  const page = await context.newPage();
  const file = path.join(arrangement.id.replaceAll(' ', '-'), `${state.id}.png`);
  const rest = file.replace(/png$/, 'rest.png');
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  try {
    await page.addInitScript(putOnDevice, storage);
    await state.before?.(page);
    await page.goto(state.at === '' ? address : `${address}#${state.at}`);
    await settle(page);
    for (const act of state.acts ?? []) await act(page);
    if (state.acts) await settle(page);
    await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
    const faults = await page.evaluate(faultsOfPage);
    const scrolled = await page.evaluate(scrollToEnd);
    if (scrolled === 'no') return { files: [file], faults };
    await settle(page);
    await page.screenshot({
      path: path.join(folder, rest),
      animations: 'disabled',
      fullPage: scrolled === 'page',
    });
    return { files: [file, rest], faults };
  } finally {
    await page.close();
  }
}
