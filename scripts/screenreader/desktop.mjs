/** A desktop of its own, without a screen: X server, session bus, accessibility bus, window manager, Orca, a browser. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * @typedef {(program: string, ...args: readonly string[]) => void} Start
 * @typedef {(key: string) => Promise<void>} Key by the browser's names, `Insert+a` a chord
 */

/**
 * Each program that is started, and Debian's package that brings it.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGES = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  chromium: 'chromium',
  'dbus-daemon': 'dbus-x11',
  'dbus-send': 'dbus-x11',
  'speech-dispatcher': 'speech-dispatcher',
};
const LAUNCHERS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];
const READER = '/usr/lib/python3/dist-packages/pyatspi';

/**
 * With no sound device a live speech-dispatcher hangs Orca. This one's only module does not exist, so the daemon ends
 * and Orca runs mute, but still writes down all it would say.
 */
const MUTE = 'LogLevel 0\nLogDir "stdout"\nAddModule "none" "sd_none" "none.conf"\nDefaultModule none\n';

/** Orca's debug file would otherwise be written in blocks, and what was said last be missing. */
const AT_ONCE = 'import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n';

/** Sets a property of the accessibility bus. */
const ENABLE = [
  '--session',
  '--print-reply',
  '--dest=org.a11y.Bus',
  '/org/a11y/bus',
  'org.freedesktop.DBus.Properties.Set',
  'string:org.a11y.Status',
];

/** The last three: no bar that warns of what is missing among the Tab stops, no questions, no graphics card. */
const FLAGS = [
  '--force-renderer-accessibility',
  '--remote-debugging-port=0',
  '--window-position=0,0',
  '--window-size=1366,880',
  '--test-type',
  '--no-first-run',
  '--disable-gpu',
];

/**
 * The names of keys, from the browser's to the X server's.
 * @type {Readonly<Record<string, string>>}
 */
const KEYS = {
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  Enter: 'Return',
  'Shift+Tab': 'shift+Tab',
  Shift: 'shift',
  Space: 'space',
};

/** Debian's packages that are not there, each once. */
export function missingPackages() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const there = (/** @type {string} */ program) =>
    folders.some((folder) => existsSync(path.join(folder, program)));
  const missing = Object.entries(PACKAGES).flatMap(([program, name]) => (there(program) ? [] : name));
  if (!LAUNCHERS.some((launcher) => existsSync(launcher))) missing.push('at-spi2-core');
  if (!existsSync(READER)) missing.push('python3-pyatspi');
  return [...new Set(missing)];
}

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Asks again and again until there is an answer; rejects after `seconds`.
 * @template Answer
 * @param {string} what
 * @param {() => Answer} answer
 */
async function until(what, answer, seconds = 20) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(100)) {
    const got = answer();
    if (got) return got;
  }
  throw new Error(`waited ${seconds} s in vain for ${what}`);
}

const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

/**
 * Starts everything but the browser.
 * @typedef {{ log: string, openBrowser: (address: string) => Promise<{ endpoint: string }>,
 * press: Key, down: Key, up: Key, stop: () => void }} Desktop `log`: Orca's debug file; `endpoint`: for Playwright
 * @returns {Promise<Desktop>}
 */
export async function startDesktop() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'orca-'));
  const inHome = (/** @type {string} */ name) => path.join(home, name);
  mkdirSync(inHome('config/speech-dispatcher'), { recursive: true });
  writeFileSync(inHome('config/speech-dispatcher/speechd.conf'), MUTE);
  mkdirSync(inHome('data/orca'), { recursive: true });
  writeFileSync(inHome('data/orca/orca-customizations.py'), AT_ONCE);
  mkdirSync(inHome('run'), { mode: 0o700 });
  /** @type {NodeJS.ProcessEnv} */
  const environment = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: inHome('config'),
    XDG_DATA_HOME: inHome('data'),
    XDG_RUNTIME_DIR: inHome('run'),
    LC_ALL: 'C.UTF-8',
  };
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  /** @type {Start} */
  const start = (program, ...args) => {
    const output = openSync(inHome(`${path.basename(program)}.txt`), 'a');
    started.push(
      spawn(program, args, { env: environment, stdio: ['ignore', output, output], detached: true }),
    );
  };
  const enable = (/** @type {string} */ property) =>
    execFileSync('dbus-send', [...ENABLE, `string:${property}`, 'variant:boolean:true'], {
      env: environment,
      stdio: 'ignore',
    });
  const stop = () => {
    for (const { pid } of started.reverse()) stopGroup(pid);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once('SIGINT', () => {
    stop();
    process.exit(1);
  });

  start('Xvfb', '-displayfd', '1', '-screen', '0', '1366x900x24', '-nolisten', 'tcp');
  environment.DISPLAY = `:${await until('the X server', () => /^\d+$/m.exec(read(inHome('Xvfb.txt')))?.[0])}`;
  environment.DBUS_SESSION_BUS_ADDRESS = `unix:path=${inHome('run/bus')}`;
  start('dbus-daemon', '--session', '--nofork', `--address=${environment.DBUS_SESSION_BUS_ADDRESS}`);
  await until('the session bus', () => existsSync(inHome('run/bus')));
  start('openbox');
  start(LAUNCHERS.find((launcher) => existsSync(launcher)) ?? 'at-spi-bus-launcher', '--launch-immediately');
  await until('the accessibility bus', () => {
    try {
      enable('IsEnabled');
      enable('ScreenReaderEnabled');
      return true;
    } catch {
      return false;
    }
  });
  const log = inHome('orca.log');
  start('orca', '--replace', `--debug-file=${log}`);
  /**
   * What the keyboard driver would say.
   * @param {readonly string[]} command
   * @returns {Key}
   */
  const by = (command) => async (key) => {
    execFileSync('xdotool', [...command, KEYS[key] ?? key], { env: environment });
    // The browser takes the key on its own time.
    await pause(60);
  };
  /** Keys that are down: one that comes again is let go first, as a keyboard repeats it. @type {Set<string>} */
  const held = new Set();
  const [down, up] = [by(['keydown']), by(['keyup'])];
  return {
    log,
    openBrowser: (address) => openBrowser(start, inHome('profile'), address),
    press: by(['key', '--clearmodifiers']),
    down: (key) => {
      const again = held.has(key) ? up(key) : undefined;
      held.add(key);
      return Promise.all([again, down(key)]).then(() => undefined);
    },
    up: (key) => {
      held.delete(key);
      return up(key);
    },
    stop,
  };
}

/**
 * @param {Start} start
 * @param {string} profile the folder of it
 * @param {string} address
 */
async function openBrowser(start, profile, address) {
  // A sandbox cannot be had as root, as in most containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  start('chromium', ...FLAGS, ...sandbox, `--user-data-dir=${profile}`, address);
  const file = path.join(profile, 'DevToolsActivePort');
  const port = await until('the browser', () => read(file).split('\n')[0], 40);
  return { endpoint: `http://127.0.0.1:${port}` };
}

/**
 * Ends a process and those it started.
 * @param {number | undefined} pid none where it never began
 */
function stopGroup(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
