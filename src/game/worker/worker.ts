/** The service worker: keeps the shell at the first visit, and the rest of the game and the teacher's page when each asks for it; checks every file, and answers from what it keeps. */
/// <reference lib="webworker" />
import { createLater, type Facts } from '../../parts/browser/fetch/later.ts';
import { type Group, groupsOf, isWhole, type Order } from '../../parts/browser/offline/order.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of this edition; the build fills it in. */
  readonly __WB_MANIFEST: readonly Entry[];
};

interface Entry {
  readonly url: string;
  readonly integrity: string;
  readonly bytes: number;
}

const { scope } = self.registration;
// The plugin lists the web manifest a second time, without its hash.
const files = self.__WB_MANIFEST.filter(({ integrity }) => integrity);
/** By their absolute addresses. */
const listed = new Map(files.map((file) => [new URL(file.url, scope).href, file]));
const START = new URL('index.html', scope).href;
const TEACH = new URL('teach.html', scope).href;
/** A page names its script, and that every other: the two pages' hashes are the whole edition's. Two copies may stand in two folders of one host. */
const cacheName = `back-channel ${[START, TEACH].map((page) => listed.get(page)?.integrity).join(' ')} ${scope}`;

const imports = () => Promise.reject(new Error('a worker imports nothing later'));
const later = createLater({
  files: Object.fromEntries(
    files.map(({ url, integrity, bytes }): [string, Facts] => [nameOf(url), [integrity, bytes]]),
  ),
  folder: scope,
  line: { isOnline: () => navigator.onLine, events: self },
  ask: (...asked) => fetch(...asked),
  run: imports,
  dress: imports,
  lost: () => undefined,
});

/** Keeps what is still missing of these, one after another. Rejects where a file cannot be had as it was built. */
async function keep(wanted: (url: string) => boolean): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const [address, file] of listed) {
    if (!wanted(file.url) || (await cache.match(address))) continue;
    const before = await keptBefore(address, file.integrity);
    if (before) await cache.put(address, before);
    else await later.take(address, async (_, arrived) => arrived && cache.put(address, plain(arrived)));
  }
}

/** The same file as an edition before this one has it. */
async function keptBefore(address: string, integrity: string): Promise<Response | undefined> {
  const known = await caches.match(address);
  if (!known) return undefined;
  const bytes = await crypto.subtle.digest('SHA-256', await known.clone().arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}` === integrity ? known : undefined;
}

/** A host may lead from index.html to the folder; a browser takes nothing that was led elsewhere for a page. */
function plain(arrived: Response): Response {
  const { body, status, statusText, headers } = arrived;
  return arrived.redirected ? new Response(body, { status, statusText, headers }) : arrived;
}

/** All caches of this copy of the game but this edition's, in the order in which they were made. */
async function otherCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(scope) && name !== cacheName);
}

/** The groups of which an edition before this one had kept something that is theirs alone. */
async function groupsBefore(): Promise<readonly Group[]> {
  const kept = await Promise.all(
    [...listed].map(async ([address, { url }]) => ((await caches.match(address)) ? groupsOf(url) : [])),
  );
  return kept.filter(({ length }) => length === 1).flat();
}

// Whoever had the whole of the last edition gets the whole of this one before it takes over.
self.addEventListener('install', (event) => {
  const kept = groupsBefore().then((before) =>
    keep((url) => groupsOf(url).some((group) => group === 'title' || before.includes(group))),
  );
  event.waitUntil(kept);
});
self.addEventListener('activate', (event) => {
  const forgotten = otherCaches().then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(forgotten.then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const done = carryOut(event.data as Order).then(
    () => port?.postMessage(true),
    () => port?.postMessage(false),
  );
  event.waitUntil(done);
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request);
  // Whoever asks for a file anew has not been served well by what was kept.
  if (address === undefined || request.method !== 'GET' || request.cache === 'reload') return;
  event.respondWith(answer(address, request));
});

/** A new edition waits until the player takes it or the last tab is closed. Rejects where an order cannot be carried out. */
async function carryOut(order: Order): Promise<void> {
  if (order.type === 'SKIP_WAITING') await self.skipWaiting();
  else if (order.type === 'KEEP') await keep((url) => groupsOf(url).includes(order.group));
  else if (!listed.has(order.script)) throw new Error('a page of another edition');
}

async function answer(address: string, request: Request): Promise<Response> {
  const newer = request.mode === 'navigate' ? await newerPage(address) : undefined;
  return newer ?? (await caches.match(address, { cacheName })) ?? fetch(request);
}

/** A page of the edition that waits, where this one is not whole: what is missing of it the host has no longer. */
async function newerPage(address: string): Promise<Response | undefined> {
  const [waits] = (await otherCaches()).slice(-1);
  if (!self.registration.waiting || waits === undefined) return undefined;
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const whole = isWhole(address === TEACH ? 'teach' : 'game', [...listed.keys()], kept);
  return whole ? undefined : caches.match(address, { cacheName: waits });
}

/** Which file of this edition a request means, whatever else stands in its address. */
function addressOf({ url }: Request): string | undefined {
  const address = url.replace(/[?#].*$/, '');
  if (address === scope) return START;
  return listed.has(address) ? address : undefined;
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
