/** The ways of playing: with the pointer on the toys, with the keyboard alone, with the pointer on the controls. */
import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';
import { text } from './words.ts';

/** What a player does to the controls, however it is done. */
export interface Hands {
  /** A button, radio button, checkbox or phrase. */
  press(target: Locator): Promise<void>;
  needle(question: string, slider: Locator, percent: number): Promise<void>;
  weigh(pan: 'for' | 'off' | 'against', radio: Locator): Promise<void>;
  thread(pair: Locator, radio: Locator): Promise<void>;
  unseal(button: Locator): Promise<void>;
  stamp(stamp: string, radio: Locator): Promise<void>;
}

type Point = readonly [x: number, y: number];

async function box(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const rect = await target.boundingBox();
  if (!rect) throw new Error(`nothing to take hold of: ${String(target)}`);
  return rect;
}

const middle = (rect: { x: number; y: number; width: number; height: number }): Point => [
  rect.x + rect.width / 2,
  rect.y + rect.height / 2,
];

/** Drags with the real pointer, over points between, as a hand does: no movement waits for what the last one did. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const between = [0.2, 0.4, 0.6, 0.8, 1].map(
    (part): Point => [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])],
  );
  await page.mouse.move(...from);
  await Promise.all([
    page.mouse.down(),
    ...between.map((point) => page.mouse.move(...point)),
    page.mouse.up(),
  ]);
}

/** The mouse, and the toys wherever there is one. */
export function mouse(page: Page): Hands {
  return {
    press: (target) => target.click(),
    async needle(question, slider, percent) {
      const rect = await box(page.locator(`[data-toy="needle"][data-anchor="dial:${question}"]`));
      const pivot: Point = [rect.x + rect.width / 2, rect.y + rect.height - 1];
      const reach = rect.height * 0.8;
      const angle = Math.PI * (1 - percent / 100);
      const tip: Point = [pivot[0] + reach * Math.cos(angle), pivot[1] - reach * Math.sin(angle)];
      await drag(page, [pivot[0], pivot[1] - reach], tip);
      // The pointer is as exact as a pixel; the last point is the buttons' business.
      await settle(slider, percent, (button) => button.click());
    },
    async weigh(pan, radio) {
      const from = middle(await box(page.locator('[data-toy="weight"]')));
      const to = middle(await box(page.locator(`[data-pan="${pan}"]`)));
      await drag(page, from, to);
      await expect(radio).toBeChecked();
    },
    async thread(pair, radio) {
      const option = radio.locator('xpath=ancestor::label');
      await option.scrollIntoViewIfNeeded();
      const from = middle(await box(pair.locator('[data-toy="thread"]:not([data-aside])')));
      const to = middle(await box(option));
      await drag(page, from, to);
      await expect(radio).toBeChecked();
    },
    async unseal() {
      const rect = await box(page.locator('[data-toy="seal"]'));
      const [x, y] = middle(rect);
      await drag(page, [x, y + rect.height * 0.3], [x, y - rect.height * 0.3]);
    },
    async stamp(stamp, radio) {
      const [x, y] = middle(await box(page.locator(`[data-toy="stamp:${stamp}"]`)));
      await drag(page, [x, y], [x + 12, y - 12]);
      await expect(radio).toBeChecked();
    },
  };
}

/** The page's controls as a pointer finds them, without the toys: the quickest way through. */
export function clicks(page: Page): Hands {
  return {
    ...mouse(page),
    needle: (_question, slider, percent) => slider.fill(String(percent)),
    weigh: (_pan, radio) => radio.check(),
    thread: (_pair, radio) => radio.check(),
    unseal: (button) => button.click(),
    stamp: (_stamp, radio) => radio.locator('xpath=ancestor::label').click(),
  };
}

/** The last few points of a needle, by the step buttons beside its slider. */
async function settle(
  slider: Locator,
  percent: number,
  press: (button: Locator) => Promise<void>,
): Promise<void> {
  const control = slider.locator('xpath=..');
  for (let tries = 0; tries < 6; tries += 1) {
    const now = Number(await slider.inputValue());
    if (now === percent) return;
    await press(control.getByRole('button', { name: text(now < percent ? 'dial.more' : 'dial.less') }));
  }
  expect(Number(await slider.inputValue())).toBe(percent);
}

/** Where keys are pressed: in the browser, or at a keyboard of the machine's. */
type Keys = Pick<Page['keyboard'], 'press' | 'down' | 'up'>;

/** Presses a key again and again, as quickly as a hand may: no press waits for what the last one did. */
async function pressOften(keys: Keys, key: string, times: number): Promise<void> {
  const [last = key, ...held] = key.split('+').reverse();
  await Promise.all([
    ...held.map((each) => keys.down(each)),
    ...Array.from({ length: times }, () => [keys.down(last), keys.up(last)]).flat(),
    ...held.map((each) => keys.up(each)),
  ]);
}

/** Holds a key down until it has come so many times. */
export async function holdDown(keys: Keys, key: string, times: number): Promise<void> {
  const [last = key, ...held] = key.split('+').reverse();
  await Promise.all([
    ...held.map((each) => keys.down(each)),
    ...Array.from({ length: times }, () => keys.down(last)),
    ...[last, ...held].map((each) => keys.up(each)),
  ]);
}

/** Stops of the Tab key that are asked for at once. */
const STOPS = 6;

type Handle = ElementHandle<Element>;

/** What a locator finds, found once: by its name it costs the page more than a key. */
async function found(target: Locator): Promise<Handle> {
  const element = await target.elementHandle();
  if (!element) throw new Error(`nothing to come to: ${String(target)}`);
  return element;
}

/**
 * In the page: once this has the focus, Tab keys that are still on their way lead no further. Says whether it comes
 * before what has the focus: forwards one would have to go right round through the browser's own bar.
 */
async function stayAt(target: Element): Promise<boolean> {
  // Where the last press leads the focus it does so before the next picture, and nobody looks for the next control sooner.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  document.dispatchEvent(new Event('another target'));
  const over = new AbortController();
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && document.activeElement === target) event.preventDefault();
  };
  document.addEventListener('keydown', stay, { capture: true, signal: over.signal });
  document.addEventListener('another target', () => over.abort(), { once: true });
  const { activeElement: from } = document;
  if (!from || from === document.body) return false;
  return (target.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const inFull = (element: Element) => element.outerHTML;
const hasFocus = (element: Handle) => element.evaluate((each) => each === document.activeElement);

/** In the page: whether this has the focus; then also whether whoever plays by keyboard sees that. */
function focusOn(target: Element): 'elsewhere' | 'seen' | 'unseen' {
  if (target !== document.activeElement) return 'elsewhere';
  const row = target.closest('label') ?? target;
  const isSeen = [target, row].some((element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  return isSeen ? 'seen' : 'unseen';
}

/** In the page: the stop of the Tab key that leads to this one of a group. */
function stopOf(target: Element): Element | null | undefined {
  if (target.hasAttribute('data-phrase'))
    return target.closest('article')?.querySelector('[data-phrase][tabindex="0"]');
  const group = target.closest('fieldset');
  return group?.querySelector('input:checked') ?? group?.querySelector('input[type="radio"]');
}

/** By these keys that go from stop to stop to a control; each stop must show its focus. */
function reacher(keys: Keys, ways: readonly string[]) {
  return async (target: Handle) => {
    const behind = await target.evaluate(stayAt);
    for (const key of behind ? ways.toReversed() : ways) {
      for (let stops = 0; stops < 120; stops += STOPS) {
        const focus = await target.evaluate(focusOn);
        if (focus !== 'elsewhere') return expect(focus, 'the focus is visible').toBe('seen');
        await holdDown(keys, key, STOPS);
      }
    }
    throw new Error(`Tab does not reach ${await target.evaluate(inFull)}`);
  };
}

/** Tab, Space and Enter, as a switch has them, where the setting *Few keys* is chosen. */
export function fewKeys(page: Page, keys: Keys = page.keyboard): Hands {
  const reach = reacher(keys, ['Tab']);
  const press = async (named: Locator) => {
    await reach(await found(named));
    const box = await named.evaluate((element) => element instanceof HTMLInputElement);
    await keys.press(box ? 'Space' : 'Enter');
  };
  return {
    press,
    async needle(_question, slider, percent) {
      const start = Number(await slider.inputValue());
      const button = (word: string) => slider.locator('xpath=..').getByRole('button', { name: text(word) });
      await reach(await found(button(percent < start ? 'dial.less' : 'dial.more')));
      await pressOften(keys, 'Space', Math.abs(percent - start));
      if (start !== percent) return;
      await keys.press('Space');
      await reach(await found(button('dial.less')));
      await keys.press('Space');
    },
    weigh: (_pan, radio) => press(radio),
    thread: (_pair, radio) => press(radio),
    stamp: (_stamp, radio) => press(radio),
    unseal: press,
  };
}

/** Nothing but keys: Tab to the control, then its own keys. */
export function keyboard(page: Page, keys: Keys = page.keyboard): Hands {
  const reach = reacher(keys, ['Tab', 'Shift+Tab']);
  /** A group of radio buttons or phrases is one stop; arrows move inside it. */
  const within = async (target: Handle, arrows: readonly string[]) => {
    if (await hasFocus(target)) return;
    const stop = (await target.evaluateHandle(stopOf)).asElement();
    if (!stop) throw new Error(`no stop leads to ${await target.evaluate(inFull)}`);
    await reach(stop);
    for (const key of arrows) {
      for (let moves = 0; moves < 20; moves += 1) {
        if (await hasFocus(target)) return;
        await keys.press(key);
      }
    }
    throw new Error(`arrows do not reach ${await target.evaluate(inFull)}`);
  };
  const radio = async (target: Handle) => {
    if (await target.isChecked()) return;
    await within(target, ['ArrowDown']);
    if (!(await target.isChecked())) await keys.press('Space');
  };
  return {
    async press(named) {
      const target = await found(named);
      const role = await target.evaluate((element) =>
        element.hasAttribute('data-phrase') ? 'phrase' : (element.getAttribute('type') ?? ''),
      );
      if (role === 'radio') return radio(target);
      if (role === 'phrase') await within(target, ['ArrowRight', 'ArrowLeft']);
      else await reach(target);
      await keys.press(role === 'checkbox' || role === 'phrase' ? 'Space' : 'Enter');
    },
    async needle(_question, slider, percent) {
      await reach(await found(slider));
      const start = Number(await slider.inputValue());
      await pressOften(keys, percent < start ? 'ArrowLeft' : 'ArrowRight', Math.abs(percent - start));
      if (start === percent) {
        await keys.press('ArrowRight');
        await keys.press('ArrowLeft');
      }
    },
    weigh: async (_pan, target) => radio(await found(target)),
    thread: async (_pair, target) => radio(await found(target)),
    stamp: async (_stamp, target) => radio(await found(target)),
    async unseal(button) {
      await reach(await found(button));
      await keys.press('Enter');
    },
  };
}
