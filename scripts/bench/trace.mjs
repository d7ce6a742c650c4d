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
/** What the browser works out itself. */
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);
/** Events with which an interaction begins, and all that belong to one. */
const BEGINNINGS = new Set(['pointerdown', 'keydown']);
const BELONGING = new Set([
  ...BEGINNINGS,
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keypress',
  'keyup',
  'input',
  'change',
]);

/**
 * Records while `act` runs.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ scripts: readonly { script: number, whole: number }[], busy: number, frames: number,
 * seconds: number }>} `scripts`: ms of script from one frame of the main thread to the next, frames without any left out,
 * and the same with the styles and the layout that the browser works out before it answers a script; `busy`: ms in which
 * the main thread did anything at all; `frames`: how many the main thread began
 */
export async function recordMainThread(page, act) {
  const { own, seconds } = await record(page, act);
  return { ...readMainThread(own), seconds };
}

async function record(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: CATEGORIES });
  const before = performance.now();
  await page.evaluate(() => performance.mark('bench-begin'));
  await act();
  await page.evaluate(() => performance.mark('bench-end'));
  const seconds = (performance.now() - before) / 1000;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return { own: onMainThread(traceEvents), seconds };
}

/**
 * What handling cost while `act` ran, for each press of a pointer or a key with what belongs to it.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<readonly { handling: number, script: number }[]>} ms in the page's listeners, and of it ms of script:
 * without the styles and the layout that the browser works out before it answers a script
 */
export async function recordInteractions(page, act) {
  const { own } = await record(page, act);
  const spans = own.filter(({ ph }) => ph === 'X');
  const handled = spans.filter(({ name }) => name === 'EventDispatch').toSorted((a, b) => a.ts - b.ts);
  const laidOut = outermost(spans.filter(({ name }) => LAYOUT.has(name)));
  const interactions = [];
  let until = -1;
  for (const { ts, dur = 0, tdur = dur, args } of handled) {
    if (BEGINNINGS.has(args?.data?.type)) interactions.push({ handling: 0, script: 0 });
    const last = interactions.at(-1);
    if (!last || ts < until || !BELONGING.has(args?.data?.type)) continue;
    until = ts + dur;
    const layout = laidOut.filter((each) => each.ts >= ts && each.ts < until);
    last.handling += tdur / 1000;
    last.script += tdur / 1000 - sum(layout);
  }
  return interactions;
}

/** Everything that happened on the page's main thread between the two marks. */
function onMainThread(events) {
  const mark = (name) =>
    events.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  const [begin, end] = [mark('bench-begin'), mark('bench-end')];
  if (!begin || !end) throw new Error('the marks are not in the recording');
  return events.filter(
    ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts,
  );
}

function readMainThread(own) {
  const starts = own.filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b').map(({ ts }) => ts);
  const spans = own.filter(({ ph }) => ph === 'X');
  const laidOut = outermost(spans.filter(({ name }) => LAYOUT.has(name)));
  const scripts = outermost(spans.filter(({ name }) => SCRIPT.has(name))).map((piece) => {
    const layout = laidOut.filter(({ ts }) => ts >= piece.ts && ts < piece.until);
    return { ts: piece.ts, script: piece.ms - sum(layout), whole: piece.ms };
  });
  const tasks = outermost(spans.filter(({ name }) => name === 'RunTask'));
  return { scripts: perFrame(starts, scripts), busy: sum(tasks), frames: starts.length };
}

/** Events that lie in no other of the same list. Time is the thread's own, so other work on the machine counts little. */
function outermost(events) {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const kept = [];
  let until = -1;
  for (const { ts, dur = 0, tdur = dur } of sorted) {
    if (ts < until) continue;
    until = ts + dur;
    kept.push({ ts, until, ms: tdur / 1000 });
  }
  return kept;
}

function sum(pieces) {
  return pieces.reduce((total, { ms }) => total + ms, 0);
}

/** What ran between the beginnings of two frames. */
function perFrame(starts, scripts) {
  return starts
    .map((start, index) => {
      const next = starts[index + 1] ?? start;
      const own = scripts.filter(({ ts }) => ts >= start && ts < next);
      const total = (part) => own.reduce((all, piece) => all + piece[part], 0);
      return { script: total('script'), whole: total('whole') };
    })
    .filter(({ whole }) => whole > 0);
}
