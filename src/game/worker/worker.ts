/** The service worker: keeps the shell at the first visit and the rest when it is asked to, and answers from both. */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isRest, type Order } from './order.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of this edition; the build fills it in. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const files = self.__WB_MANIFEST;
/** Absolute addresses. Their names hold a hash of their content, so a name that is kept needs no second look. */
const rest = new Set(
  files.filter(({ url }) => isRest(url)).map(({ url }) => new URL(url, self.registration.scope).href),
);
// Two copies of the game may stand in two folders of one host.
const cacheName = `back-channel-rest ${self.registration.scope}`;

/** Keeps what is still missing of the rest, and drops what no longer belongs to it. Rejects where a file cannot be had. */
async function keepRest(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.all([...rest].filter((url) => !kept.has(url)).map((url) => cache.add(url)));
}

/** Drops what an edition before this one had kept. */
async function forgetOld(): Promise<void> {
  if (!(await caches.has(cacheName))) return;
  const cache = await caches.open(cacheName);
  const old = (await cache.keys()).filter(({ url }) => !rest.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

// Whoever had the whole of the last edition gets the whole of this one before it takes over.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.has(cacheName).then((had) => (had ? keepRest() : undefined)));
});
self.addEventListener('activate', (event) => event.waitUntil(forgetOld()));
self.addEventListener('message', (event) => {
  const { type } = event.data as Order;
  // A new edition waits until the player takes it or the last tab is closed.
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else {
    const [port] = event.ports;
    const answer = keepRest().then(
      () => port?.postMessage(true),
      () => port?.postMessage(false),
    );
    event.waitUntil(answer);
  }
});

clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(
  files.filter(({ url }) => !isRest(url)),
  { ignoreURLParametersMatching: [/./] },
);
registerRoute(
  ({ url }) => rest.has(url.href),
  async ({ request }) => (await caches.match(request.url, { cacheName })) ?? fetch(request),
);
