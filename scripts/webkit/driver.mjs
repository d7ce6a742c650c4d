/** WebKitGTK by WebDriver (W3C), as Debian's webkit2gtk-driver brings it: starts it, and asks it for what playing needs. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { cache } from '../project.mjs';

/** How WebDriver writes an element down (W3C WebDriver, 2018, section 11). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** In the page: brings an element into view; gives the point to press, once nothing moves, unless something lies over it. */
const POINT = `const [target] = arguments;
  const moves = ({ playState, effect }) =>
    playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime);
  if (document.getAnimations().some(moves)) return null;
  target.scrollIntoView({ block: 'nearest' });
  const box = [...target.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
  if (!box) return null;
  const point = [box.left + box.width / 2, box.top + box.height / 2].map(Math.round);
  return target.contains(document.elementFromPoint(...point)) ? point : null;`;
/** In the page: notes from now on what goes wrong in it. */
const NOTE = `const trouble = window.trouble = [];
  addEventListener('error', ({ message }) => trouble.push(message));
  addEventListener('unhandledrejection', ({ reason }) => trouble.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => trouble.push(violatedDirective));
  console.error = (...said) => trouble.push(said.join(' '));`;
/** Its browser's own bar as narrow as can be: it would keep the window from being as narrow as a phone. */
const NARROW = '* { padding: 0; margin: 0; border-width: 0; min-width: 0; }';
/** Pixels; larger than any window. */
const SCREEN = { width: 1600, height: 1200 };
const DEADLINE_MS = 30_000;

/** The keys that have no character of their own (section 17.4.2). */
const KEYS = {
  Tab: '\uE004',
  Shift: '\uE008',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** @typedef {keyof typeof KEYS} Key */
/** @typedef {string} Handle an element, by the name that WebDriver gave it */

/** What is not installed, by Debian's names of its packages. */
export function missingPackages() {
  const packages = { WebKitWebDriver: 'webkit2gtk-driver', 'xvfb-run': 'xvfb' };
  return Object.entries(packages).flatMap(([program, name]) =>
    spawnSync(program, ['--help']).error ? name : [],
  );
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const taken = server.address();
      server.close(() => resolve(taken !== null && typeof taken === 'object' ? taken.port : 0));
    });
  });
}

/** @param {unknown} value */
function handleOf(value) {
  return typeof value === 'object' && value !== null && ELEMENT in value ? String(value[ELEMENT]) : undefined;
}

/**
 * Asks until something is so.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} ask
 * @returns {Promise<NonNullable<T>>} rejects where it is not within half a minute
 */
export async function until(what, ask) {
  const end = Date.now() + DEADLINE_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not within ${DEADLINE_MS / 1000} s: ${what}`);
}

/** Starts the driver on a screen of its own, and a browser with nothing kept. */
export async function startBrowser() {
  const port = await freePort();
  const settings = path.join(cache, 'webkit', 'gtk-3.0');
  mkdirSync(settings, { recursive: true });
  writeFileSync(path.join(settings, 'gtk.css'), NARROW);
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', `-screen 0 ${SCREEN.width}x${SCREEN.height}x24`, 'WebKitWebDriver', `--port=${port}`],
    {
      stdio: 'ignore',
      env: { ...process.env, XDG_CONFIG_HOME: path.dirname(settings) },
      detached: true,
    },
  );
  // A group of its own, screen and browser with it: it must not outlive us.
  const stop = () => driver.pid !== undefined && process.kill(-driver.pid);
  process.once('exit', stop);
  /**
   * Gives the answer's value; rejects with what WebDriver says against it.
   * @param {string} method
   * @param {string} where
   * @param {object} [body]
   */
  const ask = async (method, where, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${where}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${where}: ${value.error}: ${value.message}`);
    return value;
  };
  await until('the driver listens', () =>
    ask('GET', '/status').then(
      () => true,
      () => false,
    ),
  );
  const { sessionId, capabilities: given } = await ask('POST', '/session', {
    capabilities: {},
  });
  const session = `/session/${sessionId}`;
  /** @param {readonly object[]} actions */
  const act = (actions) => ask('POST', `${session}/actions`, { actions });

  return {
    version: `${given.browserName} ${given.browserVersion}`,
    open: (/** @type {string} */ url) => ask('POST', `${session}/url`, { url }),
    reload: () => ask('POST', `${session}/refresh`, {}),
    /**
     * Runs the body of a function in the page.
     * @param {string} script
     * @param {readonly unknown[]} args
     */
    run: (script, ...args) => ask('POST', `${session}/execute/sync`, { script, args }),
    /**
     * As `run`, of what gives elements.
     * @param {string} script
     * @param {readonly unknown[]} args
     */
    async elements(script, ...args) {
      const found = await ask('POST', `${session}/execute/sync`, { script, args });
      return /** @type {readonly unknown[]} */ (found).flatMap((each) => handleOf(each) ?? []);
    },
    element: (/** @type {Handle} */ handle) => ({ [ELEMENT]: handle }),
    /** @returns {Promise<string>} the name that a screen reader is told */
    label: (/** @type {Handle} */ handle) => ask('GET', `${session}/element/${handle}/computedlabel`),
    /**
     * @param {Key} key
     * @param {{ shift?: boolean, times?: number }} [how]
     */
    press(key, { shift = false, times = 1 } = {}) {
      const once = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      const often = Array.from({ length: times }, () => once).flat();
      const held = (/** @type {string} */ type) => (shift ? [{ type, value: KEYS.Shift }] : []);
      return act([{ type: 'key', id: 'keys', actions: [...held('keyDown'), ...often, ...held('keyUp')] }]);
    },
    /**
     * Presses with the pointer, as quickly as can be where more than once.
     * @param {Handle} handle
     * @param {number} [times]
     */
    async click(handle, times = 1) {
      const [x, y] = await until('nothing lies over what is pressed', () =>
        ask('POST', `${session}/execute/sync`, { script: POINT, args: [{ [ELEMENT]: handle }] }),
      );
      const once = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const often = Array.from({ length: times }, () => once).flat();
      await act([{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }, ...often] }]);
    },
    /**
     * Makes the page itself so large, CSS px: around it the browser has bars of its own.
     * @param {number} width
     * @param {number} height
     */
    async resize(width, height) {
      const inner = () =>
        ask('POST', `${session}/execute/sync`, { script: 'return [innerWidth, innerHeight]', args: [] });
      const rect = await ask('GET', `${session}/window/rect`);
      const [w, h] = await inner();
      const [across, down] = [rect.width + width - w, rect.height + height - h];
      // Without a window manager the keys go where the pointer is, and it rests in the middle of the screen.
      const place = { x: (SCREEN.width - across) / 2, y: (SCREEN.height - down) / 2 };
      await ask('POST', `${session}/window/rect`, { ...place, width: across, height: down });
      await until(`a page of ${width} × ${height}`, async () => {
        const now = await inner();
        return now[0] === width && now[1] === height;
      });
    },
    /** Does something in a page of the same host in another window, and shuts that. */
    async elsewhere(/** @type {string} */ url, /** @type {string} */ script) {
      const own = await ask('GET', `${session}/window`);
      const { handle } = await ask('POST', `${session}/window/new`, { type: 'tab' });
      await ask('POST', `${session}/window`, { handle });
      await ask('POST', `${session}/url`, { url });
      await ask('POST', `${session}/execute/sync`, { script, args: [] });
      await ask('DELETE', `${session}/window`);
      await ask('POST', `${session}/window`, { handle: own });
    },
    /** From now on trouble in the page is noted, until it is loaded anew. */
    watch: () => ask('POST', `${session}/execute/sync`, { script: NOTE, args: [] }),
    /** @returns {Promise<readonly string[]>} what went wrong since */
    trouble: () => ask('POST', `${session}/execute/sync`, { script: 'return window.trouble', args: [] }),
    /** @param {string} file where a picture of the page goes */
    async photograph(file) {
      writeFileSync(file, await ask('GET', `${session}/screenshot`), 'base64');
    },
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      process.off('exit', stop);
      stop();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startBrowser>>} Browser */
