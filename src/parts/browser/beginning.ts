/** Written into each page, before its script and its styles: what does not come of these two is asked for again, and said. */
import { limitFor } from './fetch/later.ts';
import { type Line, persist } from './fetch/persist.ts';

type Own = HTMLScriptElement | HTMLLinkElement;

/** The page's own script and style sheet, as they stand in it. */
const OWN = 'script[src], link[rel="stylesheet"]';
/** What either weighs at most over the line. */
const LIMIT = limitFor(100_000);

const line: Line = { isOnline: () => navigator.onLine, events: window };
const come = new Set<EventTarget>();
/** The addresses of what has failed and is not here yet. */
const missing = new Set<string>();

function isOwn(target: EventTarget | null): target is Own {
  return (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) && target.matches(OWN);
}

function addressOf(own: Own): string {
  return own instanceof HTMLLinkElement ? own.href : own.src;
}

/** Says whether something of the page is missing; whoever does not want to wait loads it again. */
function say(): void {
  const note = document.querySelector<HTMLElement>('.boot--lost');
  const again = note?.querySelector('button');
  if (!note || !again) return;
  // What begins to be an alert is read out.
  note.role = missing.size === 0 ? null : 'alert';
  note.hidden = note.role === null;
  again.onclick = () => location.reload();
}

/** Fetches it past whatever was kept of it, and checks it; from then on the browser has it right. */
async function regain(own: Own): Promise<void> {
  const { integrity } = own;
  // A page shows nothing while it waits for its styles.
  if (own instanceof HTMLLinkElement) own.remove();
  const ask = (signal: AbortSignal) => fetch(addressOf(own), { integrity, signal, cache: 'reload' });
  await persist(ask, LIMIT, line);
  const [arrival] = performance.getEntriesByType('navigation');
  // A script that failed runs on no page but the next. Where that has not helped before, the player decides.
  if (own instanceof HTMLLinkElement) document.head.prepend(own.cloneNode());
  else if (arrival instanceof PerformanceNavigationTiming && arrival.type !== 'reload') location.reload();
}

function lose(own: Own): void {
  come.add(own);
  missing.add(addressOf(own));
  say();
  regain(own).catch(console.info);
}

document.addEventListener('error', ({ target }) => isOwn(target) && lose(target), true);
document.addEventListener(
  'load',
  ({ target }) => {
    if (!isOwn(target)) return;
    come.add(target);
    missing.delete(addressOf(target));
    say();
  },
  true,
);
// What is lost before the page has its words is said with them.
document.addEventListener('DOMContentLoaded', say);
setTimeout(() => {
  for (const own of document.querySelectorAll(OWN)) if (isOwn(own) && !come.has(own)) lose(own);
}, LIMIT);
// What a browser needs to write dates it fetches when it is first asked, and the first press would wait for it: now the page waits for the line.
setTimeout(() => new Intl.DateTimeFormat());
