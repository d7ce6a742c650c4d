/** The service worker as a page knows it: what it may be told, whether it is of the page's own edition, and what takes a newer one. */
import { messageSW, Workbox } from 'workbox-window';
import type { Order } from './order.ts';

export interface Keeper {
  /** Whether an order has been carried out; none is for the page of another edition. */
  readonly tell: (order: Order) => Promise<boolean>;
  /** Looks for a newer edition on the host. */
  readonly update: () => Promise<unknown>;
}

/**
 * Registers the service worker. Rejects where none comes that is whole; the next visit tries again.
 * @param script the page's own, by its address
 * @param offer given what takes a newer edition: the page loads again
 * @param onKnown told at first, and whenever another takes over, whether it is of this page's edition
 */
export async function employ(
  script: string,
  offer: (take: () => void) => void,
  onKnown: (isKnown: boolean) => void,
): Promise<Keeper> {
  const { serviceWorker } = navigator;
  const worker = new Workbox('./worker.js', { scope: './' });
  const obeys = async (each: ServiceWorker | null | undefined, order: Order): Promise<boolean> =>
    !!each && (await messageSW(each, order)) === true;
  const isOwn = (each: ServiceWorker | null | undefined) => obeys(each, { type: 'KNOWS', script });
  worker.addEventListener('waiting', async ({ sw }) => {
    // The page may be of the edition that waits: nothing of it changes, and nobody is asked.
    if (await isOwn(sw)) return worker.messageSkipWaiting();
    offer(() => {
      worker.addEventListener('controlling', () => location.reload());
      worker.messageSkipWaiting();
    });
  });
  const failed = new Promise<never>((_, fail) => worker.addEventListener('redundant', fail));
  await worker.register({ immediate: true });
  const registration = await Promise.race([serviceWorker.ready, failed]);
  const knows = async (): Promise<boolean> => {
    const isKnown = await isOwn(registration.active);
    onKnown(isKnown);
    // A newer one was taken in another tab, or published while this page came: what this page still lacks may be gone.
    if (!isKnown && !registration.waiting) offer(() => location.reload());
    return isKnown;
  };
  serviceWorker.addEventListener('controllerchange', () => void knows());
  // The one that gives way is left alone: it goes once it has nothing to do.
  if (!(await isOwn(registration.waiting))) await knows();
  return {
    tell: async (order) => (await isOwn(registration.active)) && obeys(registration.active, order),
    update: () => registration.update(),
  };
}

/** Gives up the worker, and all caches of this copy of the game, by the folder at the end of their names. */
export async function dismissKeeper(): Promise<void> {
  const own = await navigator.serviceWorker.getRegistration('./');
  await own?.unregister();
  const scope = new URL('./', location.href).href;
  const names = (await caches.keys()).filter((name) => name.endsWith(` ${scope}`));
  await Promise.all(names.map((name) => caches.delete(name)));
}
