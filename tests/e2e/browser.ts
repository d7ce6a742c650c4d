/** The browser that the end-to-end tests and the bench run in, and what every end-to-end test demands of a page. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Browser,
  test as base,
  expect,
  type LaunchOptions,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import { handOn, type Place, takeOver } from './again.ts';
import { tellLess } from './telling.ts';

/** No connection of the browser's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * As on a machine without a graphics card: the page is painted by the processor, and the stage has WebGL in software, or
 * none. A card played for the page as well would make it wait up to a second for pictures, as it does on no machine.
 */
const GRAPHICS = {
  stage: [
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-compositing',
  ],
  none: ['--disable-gpu', '--disable-3d-apis'],
} as const;

/** An executable to use instead of the packaged or Playwright's own. */
const named = process.env['BACK_CHANNEL_BROWSER'];
const packaged = process.platform === 'linux' && process.arch === 'x64';

/** True where neither a named nor the packaged browser serves, so that Playwright's own must be installed. */
export const needsPlaywrightBrowser = named === undefined && !packaged;

/** How to launch the browser; unpacks the packaged one on first use. */
export function launchOptions(graphics: keyof typeof GRAPHICS): LaunchOptions {
  const args = [...FLAGS, ...GRAPHICS[graphics]];
  if (named !== undefined) return { executablePath: named, args };
  if (!packaged) return { args };
  const folder = unpacked();
  return { executablePath: path.join(folder, 'chromium'), args, env: environment(folder) };
}

/**
 * The folder that holds the unpacked browser. The package unpacks into the system's temporary folder, where another
 * version may lie, or half of one: so a process of its own does it elsewhere, and the result is moved in one step.
 */
function unpacked(): string {
  const manifest = path.resolve('node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = path.resolve('.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync('.cache', { recursive: true });
  const fresh = mkdtempSync(path.resolve('.cache', 'unpacking-'));
  const code =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    // The last variable makes it unpack the system libraries as well.
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another process was quicker; anything else is a real failure.
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

/** Our environment, with the packaged fonts, which are few and the same on every machine, and the packaged libraries where the system lacks its own. */
function environment(folder: string): Record<string, string> {
  const ours = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const needs = execFileSync('ldd', [path.join(folder, 'chromium')], { encoding: 'utf8' });
  if (needs.includes('not found')) ours['LD_LIBRARY_PATH'] = path.join(folder, 'al2023', 'lib');
  ours['FONTCONFIG_FILE'] = fontSettings(folder);
  return ours;
}

function fontSettings(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  const fonts = path.join(folder, 'fonts');
  const caches = path.join(folder, 'font-cache');
  const fresh = `${file}-${process.pid}`;
  writeFileSync(
    fresh,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${caches}</cachedir></fontconfig>\n`,
  );
  // Another browser may be reading it.
  renameSync(fresh, file);
  return file;
}

/** In the page: every sound is a moment of silence, and silence is played in the longest pieces there are, not a hundred a second. */
function silence(): void {
  window.AudioContext = class extends AudioContext {
    constructor() {
      super({ latencyHint: 1 });
    }
  };
  AudioContext.prototype.decodeAudioData = async function (_file, done) {
    const moment = new AudioBuffer({ length: 1, sampleRate: this.sampleRate });
    done?.(moment);
    return moment;
  };
}

/** In the page: all of it stands where it stands and can be pressed, and none of it is painted but on paper. */
function darkness(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media screen { :root:not([data-seen]) { opacity: 0; } }');
  document.adoptedStyleSheets.push(sheet);
}

/** In the page: paints it from now on. */
export function light(): void {
  document.documentElement.dataset['seen'] = '';
}

tellLess();

/** What a test needs of a page beside its words, boxes and behaviour. */
interface Needs {
  /** What it looks like: to paint pictures that nobody looks at takes a quarter of the time. */
  readonly seen: boolean;
  /** What sounds: to decode the music takes as long as all else that a page opens with. */
  readonly heard: boolean;
  /** What the test provokes on purpose. */
  readonly expected: RegExp | undefined;
}

/** What of Playwright's a test may ask for: by no more than this its pages are told apart. */
type Asked =
  | 'contextOptions'
  | 'deviceScaleFactor'
  | 'hasTouch'
  | 'isMobile'
  | 'serviceWorkers'
  | 'timezoneId'
  | 'viewport';

/** Opens a page, and notes where it throws, writes an error to the console (a breach of the content security policy does), misses a file, or asks another host for anything. */
async function open(
  browser: Browser,
  baseURL: string,
  { seen, heard }: Pick<Needs, 'seen' | 'heard'>,
): Promise<Place> {
  const context = await browser.newContext();
  if (!seen) await context.addInitScript(darkness);
  if (!heard) await context.addInitScript(silence);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const inside = url.startsWith(baseURL) || url.startsWith('blob:') || url.startsWith('data:');
    if (!inside) problems.push(`asked another host: ${url}`);
  });
  return { context, page, problems };
}

const all = base.extend<{ place: Place } & Needs>({
  seen: [false, { option: true }],
  heard: [false, { option: true }],
  expected: [undefined, { option: true }],
  place: [
    async (
      {
        browser,
        baseURL,
        contextOptions,
        deviceScaleFactor,
        expected,
        hasTouch,
        heard,
        isMobile,
        seen,
        serviceWorkers,
        timezoneId,
        viewport,
      },
      use,
      info,
    ) => {
      const options: Record<Asked, unknown> = {
        contextOptions,
        deviceScaleFactor,
        hasTouch,
        isMobile,
        serviceWorkers,
        timezoneId,
        viewport,
      };
      // What has failed is tried again as a player has it, so that its picture shows it.
      const needs = info.retry === 0 ? { seen, heard } : { seen: true, heard: true };
      const place = await takeOver(JSON.stringify([options, needs]), () =>
        open(browser, baseURL ?? '', needs),
      );
      await use(place);
      expect(place.problems.filter((problem) => !expected?.test(problem))).toEqual([]);
      // A service worker goes on answering for a page.
      if (serviceWorkers === 'allow' || !viewport || !baseURL || info.status !== info.expectedStatus)
        return place.context.close();
      return handOn(place, baseURL, viewport);
    },
    { auto: true },
  ],
  context: ({ place }, use) => use(place.context),
  page: ({ place }, use) => use(place.page),
});

/** Playwright's `test`, which also fails where something went wrong in the page (see `open`). The page goes from test to test. */
export const test: TestType<
  PlaywrightTestArgs & Pick<PlaywrightTestOptions, Asked | 'baseURL'> & Needs,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = all;
export { expect };
