/** What Orca said, line by line out of its log, and whether it was what should be heard. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/** How long something may take to be said, ms: a screen reader has its own pace, and a busy machine too. */
const PATIENCE = 12_000;

/** Keys that Orca names when they are pressed. */
const ECHO = /^(tab|return|space|up|down|left|right|home|end|escape|insert|shift)\s*$/i;

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** Words alone, so that quotation marks, dashes and line breaks make no difference. */
const plain = (/** @type {string} */ text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/**
 * Reads on in Orca's log where it stopped the time before: the log grows long.
 * @param {string} log
 * @returns {() => readonly string[]} all that was said so far
 */
function createReader(log) {
  /** @type {string[]} */
  const lines = [];
  let offset = 0;
  let rest = '';
  return () => {
    const size = existsSync(log) ? statSync(log).size : 0;
    if (size === offset) return lines;
    const file = openSync(log, 'r');
    const bytes = Buffer.alloc(size - offset);
    offset += readSync(file, bytes, 0, bytes.length, offset);
    closeSync(file);
    const fresh = (rest + bytes.toString('latin1')).split('\n');
    rest = fresh.pop() ?? '';
    lines.push(...fresh.map(spokenIn).filter((line) => line.trim() !== '' && !ECHO.test(line)));
    return lines;
  };
}

/** @param {string} line */
function spokenIn(line) {
  const said = /SPEECH OUTPUT: '(.*?)'\s*(?:\{.*\})?$/.exec(line)?.[1] ?? '';
  return Buffer.from(said, 'latin1').toString('utf8');
}

/**
 * @param {string} log Orca's debug file
 * @typedef {ReturnType<typeof createHearing>} Hearing
 */
export function createHearing(log) {
  /** @type {{ at: number, note: string }[]} */
  const notes = [];
  /** @type {string[]} */
  const failures = [];
  let from = 0;
  let held = 0;
  const lines = createReader(log);
  const since = () => lines().slice(from);
  const includes = (/** @type {string} */ words) =>
    ` ${plain(since().join(' '))} `.includes(` ${plain(words)} `);

  /**
   * @param {() => boolean} answer
   * @param {number} [ms]
   */
  async function waitFor(answer, ms = PATIENCE) {
    for (const end = Date.now() + ms; Date.now() < end; await pause(50)) if (answer()) return true;
    return answer();
  }
  const fail = (/** @type {string} */ sentence) => {
    failures.push(sentence);
    notes.push({ at: lines().length, note: `!!! ${sentence}` });
  };
  const judge = (/** @type {boolean} */ right, /** @type {string} */ sentence) => {
    if (right) held += 1;
    else fail(`${sentence}; heard: ${since().slice(-12).join(' | ')}`);
  };

  /** Waits until Orca has had nothing to say for a moment. */
  async function quiet() {
    let before = -1;
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const now = lines().length;
      if (now === before) return;
      before = now;
      await pause(500);
    }
  }

  return {
    fail,
    quiet,
    /** Notes in the transcript where a part begins. */
    chapter: (/** @type {string} */ name) => notes.push({ at: lines().length, note: `=== ${name}` }),
    /**
     * What is heard from here on counts for what comes next.
     * @param {string} name
     */
    attend(name) {
      from = lines().length;
      notes.push({ at: from, note: `--- ${name}` });
    },
    /** Whether these words are said within `ms`; nothing is held against anybody. */
    within: (/** @type {string} */ words, /** @type {number} */ ms) => waitFor(() => includes(words), ms),
    /**
     * These words are said, at some time since `attend`.
     * @param {string} words
     */
    async hears(words) {
      judge(await waitFor(() => includes(words)), `not said: “${words}”`);
    },
    /**
     * Waits until nothing more is said, then: the words were said once, by one line.
     * @param {string} words
     */
    async hearsOnce(words) {
      await waitFor(() => includes(words));
      await quiet();
      const times = since().filter((line) => plain(line).includes(plain(words))).length;
      judge(times === 1, `said ${times} times instead of once: “${words}”`);
    },
    /**
     * No line says these words.
     * @param {string} words
     */
    hearsNot(words) {
      judge(!includes(words), `said without need: “${words}”`);
    },
    /** @param {string} what it should answer */
    async hearsSomething(what) {
      judge(await waitFor(() => since().length > 0), `silence after ${what}`);
    },
    /**
     * Waits until something new is said: who presses on at once cuts the reader short.
     * @param {() => Promise<void>} act
     * @param {number} ms at most
     */
    async answer(act, ms) {
      const before = lines().length;
      await act();
      await waitFor(() => lines().length > before, ms);
    },
    result: () => ({ held, failures }),
    transcript() {
      const told = lines().flatMap((line, at) => [
        ...notes.filter((note) => note.at === at).map(({ note }) => note),
        line,
      ]);
      return `${told.join('\n')}\n`;
    },
  };
}
