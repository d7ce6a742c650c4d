/** Opens a page as a slow machine on a slow line does, and tells how long it took and what came over the line. */
import { chromium } from '@playwright/test';

/** @typedef {{ kind: string, bytes: number }} Fetched */

/** Slow 4G: 1.6 Mbit/s down, 0.75 up, 150 ms to the server and back; and a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;

/**
 * What the inspector calls a resource, as we call it.
 * @type {Readonly<Record<string, string>>}
 */
const KINDS = { Document: 'page', Stylesheet: 'style', Font: 'font', Image: 'picture' };
/**
 * A script is one while it is fetched to be checked, too.
 * @type {Readonly<Record<string, string>>}
 */
const BY_TYPE = { 'text/javascript': 'script', 'audio/mpeg': 'sound' };

/**
 * In a new, empty browser context.
 * @param {import('@playwright/test').LaunchOptions} launch
 * @param {string} address
 * @param {(page: import('@playwright/test').Page) => Promise<() => Promise<number>>} prepare comes before the navigation;
 * what it gives waits for the moment to be measured and tells it, ms since the navigation
 * @returns {Promise<{ ms: number, paint: number, bytes: Record<string, number> }>} ms from the navigation to that
 * moment and to the first paint of content, and bytes over the line until then (headers of finished files included)
 */
export async function measure(launch, address, prepare) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const inspector = await page.context().newCDPSession(page);
    await inspector.send('Network.enable');
    await inspector.send('Network.emulateNetworkConditions', LINE);
    await inspector.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const requests = watch(inspector);
    const moment = await prepare(page);
    await page.goto(address, { waitUntil: 'commit' });
    const ms = await moment();
    const bytes = total(requests);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    return { ms, paint, bytes };
  } finally {
    await browser.close();
  }
}

/**
 * Every request by id, with its kind and the bytes that have arrived so far.
 * @param {import('@playwright/test').CDPSession} inspector
 */
function watch(inspector) {
  /** @type {Map<string, Fetched>} */
  const requests = new Map();
  const of = (/** @type {string} */ id) => {
    const request = requests.get(id) ?? { kind: 'other', bytes: 0 };
    requests.set(id, request);
    return request;
  };
  inspector.on('Network.responseReceived', ({ requestId, type, response }) => {
    of(requestId).kind = BY_TYPE[response.mimeType] ?? KINDS[type] ?? 'other';
  });
  inspector.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    of(requestId).bytes += encodedDataLength;
  });
  inspector.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    of(requestId).bytes = encodedDataLength;
  });
  return requests;
}

/** @param {ReadonlyMap<string, Fetched>} requests */
function total(requests) {
  /** @type {Record<string, number>} */
  const bytes = {};
  for (const { kind, bytes: more } of requests.values()) bytes[kind] = (bytes[kind] ?? 0) + more;
  return bytes;
}
