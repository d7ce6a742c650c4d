/** What the browser itself recorded of a page's main thread: how long scripts ran in each frame, and what went on at rest. */

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'blink.user_timing',
];
/** Events that mean that a script of the page runs. */
const SCRIPT = new Set([
  'FireAnimationFrame',
  'EventDispatch',
  'FunctionCall',
  'EvaluateScript',
  'TimerFire',
  'RunMicrotasks',
]);

/**
 * Records while `act` runs.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ scripts: readonly number[], busy: number, frames: number, seconds: number }>} `scripts`: ms of
 * script from one frame of the main thread to the next, frames without any left out; `busy`: ms in which the main thread
 * did anything at all; `frames`: how many the main thread began
 */
export async function recordMainThread(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: CATEGORIES });
  const before = performance.now();
  await page.evaluate(() => performance.mark('bench-begin'));
  await act();
  await page.evaluate(() => performance.mark('bench-end'));
  const seconds = (performance.now() - before) / 1000;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return { ...readMainThread(traceEvents), seconds };
}

function readMainThread(events) {
  const mark = (name) =>
    events.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  const [begin, end] = [mark('bench-begin'), mark('bench-end')];
  if (!begin || !end) throw new Error('the marks are not in the recording');
  const own = events.filter(
    ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts,
  );
  const starts = own.filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b').map(({ ts }) => ts);
  const scripts = outermost(own.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name)));
  const tasks = outermost(own.filter(({ name, ph }) => ph === 'X' && name === 'RunTask'));
  return { scripts: perFrame(starts, scripts), busy: sum(tasks), frames: starts.length };
}

/** Events that lie in no other of the same list. Time is the thread's own, so other work on the machine counts little. */
function outermost(events) {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const kept = [];
  let until = -1;
  for (const { ts, dur = 0, tdur = dur } of sorted) {
    if (ts < until) continue;
    kept.push({ ts, ms: tdur / 1000 });
    until = ts + dur;
  }
  return kept;
}

function sum(pieces) {
  return pieces.reduce((total, { ms }) => total + ms, 0);
}

/** Script between the beginnings of two frames. */
function perFrame(starts, scripts) {
  return starts
    .map((start, index) => {
      const next = starts[index + 1] ?? start;
      return sum(scripts.filter(({ ts }) => ts >= start && ts < next));
    })
    .filter((ms) => ms > 0);
}
