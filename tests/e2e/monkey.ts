/** A monkey at the machine: random things that a hand, a browser, a network or a disk may do, each from a seed. */
import type { BrowserContext, Page } from '@playwright/test';
import { type Chance, pick, whole } from '../rules/chance.ts';
import { text } from './words.ts';

/** What the monkey has before it: one tab or two, and what it has done to them. */
export interface Cage {
  readonly context: BrowserContext;
  readonly address: string;
  readonly tabs: Page[];
}

/** One kind of thing the monkey does to a tab. */
interface Act {
  readonly weight: number;
  readonly act: (page: Page, random: Chance, cage: Cage) => Promise<void>;
}

const KEYS =
  'Tab Shift+Tab Enter Space ArrowLeft ArrowRight ArrowUp ArrowDown Escape Home End PageDown a 7'.split(' ');
const SIZES = [
  [1366, 768],
  [390, 844],
  [844, 390],
  [320, 640],
  [1920, 1080],
] as const;
/** What would end the game on purpose. */
const SPARED = [text('settings.clear.sure'), text('weekends.remove.sure.short')];

/** A random thing of a kind that can be seen, within a dialog where one is open; its middle, in CSS px. */
async function seen(page: Page, kinds: string, random: Chance) {
  return page.evaluate(
    ({ kinds, chance, spared }) => {
      const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
      const things = [...open.querySelectorAll<HTMLElement>(kinds)].filter(
        (thing) => thing.checkVisibility() && !spared.some((name) => thing.textContent?.includes(name)),
      );
      const thing = things[Math.floor(chance * things.length)];
      thing?.scrollIntoView({ block: 'nearest' });
      const rect = thing?.getBoundingClientRect();
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    { kinds, chance: random(), spared: SPARED },
  );
}

const press = (kinds: string) => async (page: Page, random: Chance) => {
  const at = await seen(page, kinds, random);
  if (at) await page.mouse.click(at.x, at.y);
};

async function key(page: Page, random: Chance): Promise<void> {
  const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
  const spared = SPARED.some((name) => focused.includes(name));
  await page.keyboard.press(spared ? 'Tab' : pick(random, KEYS));
}

/** Takes hold of a toy, wanders, and lets go or is torn away. */
async function drag(page: Page, random: Chance): Promise<void> {
  const from = await seen(page, '[data-toy]', random);
  if (!from) return;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  for (let moves = whole(random, 1, 4); moves > 0; moves -= 1) {
    await page.mouse.move(whole(random, 0, width), whole(random, 0, height), { steps: 3 });
  }
  const torn = random();
  if (torn < 0.2) await resize(page, random);
  else if (torn < 0.4) await page.keyboard.press('Escape');
  else if (torn < 0.5) await reload(page);
  await page.mouse.up();
}

async function resize(page: Page, random: Chance): Promise<void> {
  const [width, height] = pick(random, SIZES);
  await page.setViewportSize({ width, height });
}

/** Loads the page again; where the network is off and nothing answers for it, once it is back. */
async function reload(page: Page): Promise<void> {
  try {
    await page.reload();
  } catch {
    await page.context().setOffline(false);
    await page.reload();
  }
}

/** The browser's own ways about; whoever leaves the game that way comes back. */
async function travel(page: Page, random: Chance, { address }: Cage): Promise<void> {
  const how = pick(random, ['back', 'forward', 'reload', 'hash', 'bad hash'] as const);
  if (how === 'reload') await reload(page);
  else if (how === 'back') await page.goBack();
  else if (how === 'forward') await page.goForward();
  else await page.evaluate((hash) => void (location.hash = hash), how === 'hash' ? 'readouts' : '%E0%A4%A');
  if (page.url().startsWith(address)) return;
  await page.context().setOffline(false);
  await page.goto(address);
}

/** A second tab on the same weekend opens, or closes. */
async function twin(page: Page, _random: Chance, { context, tabs }: Cage): Promise<void> {
  const second = tabs[1];
  if (second) {
    tabs.pop();
    await second.close();
    return;
  }
  const opened = await context.newPage();
  await context.setOffline(false);
  await opened.goto(page.url());
  // Whoever comes by an address is asked whose the weekend is.
  await opened.getByRole('heading', { level: 1 }).waitFor();
  const goOn = opened.getByRole('button', { name: text('title.continue') });
  if (await goOn.isVisible()) await goOn.click();
  tabs.push(opened);
}

async function loseGraphics(page: Page, random: Chance): Promise<void> {
  await page.evaluate((comesBack) => {
    const canvas = document.querySelector('canvas');
    const graphics = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = graphics?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    // A context can only be asked back once its loss has been told.
    if (comesBack) setTimeout(() => extension?.restoreContext());
  }, random() < 0.7);
}

/** Storage fills up, is forbidden, or works again, as the page's own requests see it. */
async function storage(page: Page, random: Chance): Promise<void> {
  const error = pick(random, ['QuotaExceededError', 'SecurityError', '']);
  await page.evaluate((name) => {
    const page = window as unknown as { real?: PropertyDescriptor };
    page.real ??= Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const refuse = () => {
      throw new DOMException('refused', name);
    };
    Object.defineProperty(
      Storage.prototype,
      'setItem',
      name === '' ? page.real : { value: refuse, configurable: true },
    );
  }, error);
}

/** What it does, and how often: mostly what a player does. */
const ACTS: readonly Act[] = [
  { weight: 34, act: press('main input, main label, main [data-phrase], main select, dialog button') },
  { weight: 14, act: press('main button, main summary') },
  { weight: 40, act: press('.foot .button--primary:not([aria-disabled="true"])') },
  { weight: 6, act: press('button, summary, input, [role="button"]') },
  { weight: 12, act: key },
  { weight: 3, act: (page, random) => page.keyboard.type(pick(random, ['soitissaid', '‮<b>', '99'])) },
  { weight: 8, act: drag },
  { weight: 3, act: (page) => page.keyboard.press('Escape') },
  { weight: 2, act: resize },
  { weight: 3, act: travel },
  { weight: 1, act: twin },
  { weight: 1, act: loseGraphics },
  { weight: 1, act: storage },
  { weight: 1, act: (page, random) => page.context().setOffline(random() < 0.5) },
];

/** Does one random thing in one of the tabs. */
export async function mischief(cage: Cage, random: Chance): Promise<void> {
  const page = pick(random, cage.tabs);
  let at = random() * ACTS.reduce((sum, { weight }) => sum + weight, 0);
  const chosen = ACTS.find(({ weight }) => (at -= weight) < 0) ?? ACTS[0];
  await chosen?.act(page, random, cage);
}
