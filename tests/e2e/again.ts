/** A page that goes from test to test: to open the first one in a new browser context costs more than twice as much as the next one in the same. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** What a test may do that a page keeps; unless it is put away again, the page is nobody else's. */
const CONTEXT_MARKS = [
  'addInitScript',
  'exposeFunction',
  'grantPermissions',
  'newCDPSession',
  'newPage',
  'on',
  'route',
  'setOffline',
] as const satisfies readonly (keyof BrowserContext)[];
const PAGE_MARKS = [
  'addInitScript',
  'close',
  'emulateMedia',
  'exposeFunction',
  'on',
  'route',
] as const satisfies readonly (keyof Page)[];
const CLOCK_MARKS = [
  'install',
  'setFixedTime',
  'setSystemTime',
] as const satisfies readonly (keyof Page['clock'])[];

/** Notes each call of these methods among the marks, until what it gives is disposed of. */
function mark(target: object, methods: readonly string[], marks: Set<object>): void {
  for (const method of methods) {
    const act: unknown = Reflect.get(target, method);
    if (typeof act !== 'function') throw new TypeError(`there is no ${method}`);
    Reflect.set(target, method, (...given: unknown[]) => {
      const call = {};
      marks.add(call);
      const done: unknown = Reflect.apply(act, target, given);
      return done instanceof Promise ? done.then((undo) => unmarking(undo, () => marks.delete(call))) : done;
    });
  }
}

/** What takes a call back also takes its mark. */
function unmarking(undo: unknown, unmark: () => void): unknown {
  if (typeof undo !== 'object' || undo === null || !('dispose' in undo)) return undo;
  const { dispose } = undo;
  if (typeof dispose !== 'function') return undo;
  return Object.assign(undo, {
    dispose: async () => {
      await Reflect.apply(dispose, undo, []);
      unmark();
    },
  });
}

/** What a test plays in. */
export interface Place {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page while the test ran, one line each. */
  readonly problems: string[];
}

interface Left extends Place {
  /** What has been done to it and not taken back. */
  readonly marks: ReadonlySet<object>;
  /** Chromium's: in another browser a page is not gone on with. */
  readonly inspector: CDPSession | undefined;
  /** What it was made for. */
  readonly asked: string;
}

/** One at a time: this process runs one test after another. */
let left: Left | undefined;

/**
 * The page that the last test left as it had found it, if it was made for the same, or a new one.
 * @param asked all that a page is told apart by, as a text
 */
export async function takeOver(asked: string, open: () => Promise<Place>): Promise<Left> {
  const last = left;
  left = undefined;
  if (last?.asked === asked) return last;
  await last?.context.close();
  const place = await open();
  const isChromium = place.context.browser()?.browserType().name() === 'chromium';
  const inspector = isChromium ? await place.context.newCDPSession(place.page) : undefined;
  const marks = new Set<object>();
  mark(place.context, CONTEXT_MARKS, marks);
  mark(place.page, PAGE_MARKS, marks);
  mark(place.page.clock, CLOCK_MARKS, marks);
  return { ...place, marks, inspector, asked };
}

/**
 * Leaves a page to the next test as this one found it, with nothing kept, or closes it where that cannot be had.
 * @param baseURL where the game is
 * @param viewport as it was found, CSS px
 */
export async function handOn(
  place: Left,
  baseURL: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<void> {
  const { context, page, problems, marks, inspector } = place;
  // Elsewhere, or beside another window, more may have been left.
  if (!inspector || marks.size > 0 || context.pages().length > 1 || !page.url().startsWith(baseURL))
    return context.close();
  // A text of the same origin: there all is cleared that the game keeps, and what it kept as it was left.
  await page.goto(`${baseURL}worker.js`);
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) storage.clear();
  });
  await page.goto('about:blank');
  // No button is held, and nothing lies under the mouse.
  await page.mouse.up();
  await page.mouse.move(-1, -1);
  const size = page.viewportSize();
  if (size?.width !== viewport.width || size.height !== viewport.height) await page.setViewportSize(viewport);
  await inspector.send('Page.resetNavigationHistory');
  problems.length = 0;
  left = place;
}
