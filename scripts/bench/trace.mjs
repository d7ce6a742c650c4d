/** What the browser itself recorded of a page's main thread: how long scripts ran in each frame, and what went on at rest. */

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ name: string, ph: string, cat: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number,
 * args?: { data?: { type?: string, url?: string } } }} TraceEvent as the browser writes it: begun at `ts`, it took `dur`, of it `tdur`
 * of the thread's own time, all in µs
 * @typedef {{ ts: number, until: number, ms: number }} Piece
 * @typedef {{ script: number, whole: number }} Cost ms, without layout and with it
 */

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
/** Events with which an interaction begins, those with which it ends, and all that belong to one. */
const BEGINNINGS = new Set(['pointerdown', 'keydown']);
const ENDS = new Set(['click', 'keyup', 'change']);
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
 * @param {Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ scripts: readonly Cost[], busy: number, frames: number,
 * seconds: number }>} `scripts`: ms of script from one frame of the main thread to the next, frames without any left out,
 * and the same with the styles and the layout that the browser works out before it answers a script; `busy`: ms in which
 * the main thread did anything at all; `frames`: how many the main thread began
 */
export async function recordMainThread(page, act) {
  const { own, seconds } = await record(page, act);
  return { ...readMainThread(own), seconds };
}

/**
 * @param {Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ own: readonly TraceEvent[], seconds: number }>}
 */
async function record(page, act) {
  const browser = page.context().browser();
  if (!browser) throw new Error('only a browser that was launched can be recorded');
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
 * What handling cost while `act` ran, for each press of a pointer or a key with what belongs to it, and for each value that is filled
 * in without one. What Playwright's own listeners do, who look whether a press meets what it is meant for, is not the page's.
 * @param {Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<readonly { handling: number, script: number }[]>} ms in the page's listeners, and of it ms of script:
 * without the styles and the layout that the browser works out before it answers a script
 */
export async function recordInteractions(page, act) {
  const { own } = await record(page, act);
  const spans = own.filter(({ ph }) => ph === 'X');
  const handled = spans.filter(({ name }) => name === 'EventDispatch').toSorted((a, b) => a.ts - b.ts);
  const foreign = outermost(spans.filter(({ name, args }) => name === 'FunctionCall' && !args?.data?.url));
  const laidOut = outermost(spans.filter(({ name }) => LAYOUT.has(name))).filter(
    ({ ts }) => !foreign.some((each) => ts >= each.ts && ts < each.until),
  );
  /** @type {{ handling: number, script: number }[]} */
  const interactions = [];
  let until = -1;
  let ended = true;
  for (const { ts, dur = 0, tdur = dur, args } of handled) {
    const type = args?.data?.type ?? '';
    if (ts < until || !BELONGING.has(type)) continue;
    if (BEGINNINGS.has(type) || (ended && type === 'input')) interactions.push({ handling: 0, script: 0 });
    ended = ENDS.has(type);
    const last = interactions.at(-1);
    if (!last) continue;
    until = ts + dur;
    const within = (/** @type {readonly Piece[]} */ pieces) =>
      sum(pieces.filter((each) => each.ts >= ts && each.ts < until));
    const handling = tdur / 1000 - within(foreign);
    last.handling += handling;
    last.script += handling - within(laidOut);
  }
  return interactions;
}

/**
 * Everything that happened on the page's main thread between the two marks.
 * @param {readonly TraceEvent[]} events
 */
function onMainThread(events) {
  const mark = (/** @type {string} */ name) =>
    events.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  const [begin, end] = [mark('bench-begin'), mark('bench-end')];
  if (!begin || !end) throw new Error('the marks are not in the recording');
  return events.filter(
    ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts,
  );
}

/** @param {readonly TraceEvent[]} own */
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

/**
 * Events that lie in no other of the same list. Time is the thread's own, so other work on the machine counts little.
 * @param {readonly TraceEvent[]} events
 */
function outermost(events) {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  /** @type {Piece[]} */
  const kept = [];
  let until = -1;
  for (const { ts, dur = 0, tdur = dur } of sorted) {
    if (ts < until) continue;
    until = ts + dur;
    kept.push({ ts, until, ms: tdur / 1000 });
  }
  return kept;
}

/** @param {readonly Piece[]} pieces */
function sum(pieces) {
  return pieces.reduce((total, { ms }) => total + ms, 0);
}

/**
 * What ran between the beginnings of two frames.
 * @param {readonly number[]} starts
 * @param {readonly (Cost & { ts: number })[]} scripts
 * @returns {readonly Cost[]}
 */
function perFrame(starts, scripts) {
  return starts
    .map((start, index) => {
      const next = starts[index + 1] ?? start;
      const own = scripts.filter(({ ts }) => ts >= start && ts < next);
      const total = (/** @type {keyof Cost} */ part) => own.reduce((all, piece) => all + piece[part], 0);
      return { script: total('script'), whole: total('whole') };
    })
    .filter(({ whole }) => whole > 0);
}
