/** What Orca said, line by line out of its log, and whether it was what should be heard. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/** How long something may take to be said, ms: a screen reader has its own pace, and a busy machine too. */
const PATIENCE = 12_000;

/** Keys that Orca names when they are pressed. */
const ECHO = /^(tab|return|space|up|down|left|right|home|end|escape|insert|shift)\s*$/i;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Words alone, so that quotation marks, dashes and line breaks make no difference. */
const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Reads on in Orca's log where it stopped the time before: the log grows long. */
function createReader(log) {
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

function spokenIn(line) {
  const said = /SPEECH OUTPUT: '(.*?)'\s*(?:\{.*\})?$/.exec(line)?.[1] ?? '';
  return Buffer.from(said, 'latin1').toString('utf8');
}

/** @param {string} log Orca's debug file */
export function createHearing(log) {
  const notes = [];
  const failures = [];
  let from = 0;
  let held = 0;
  const lines = createReader(log);
  const since = () => lines().slice(from);
  const includes = (words) => ` ${plain(since().join(' '))} `.includes(` ${plain(words)} `);

  async function waitFor(answer, ms = PATIENCE) {
    for (const end = Date.now() + ms; Date.now() < end; await pause(50)) if (answer()) return true;
    return answer();
  }
  const fail = (sentence) => {
    failures.push(sentence);
    notes.push({ at: lines().length, note: `!!! ${sentence}` });
  };
  const judge = (right, sentence) => {
    if (right) held += 1;
    else fail(`${sentence}; heard: ${since().slice(-12).join(' | ')}`);
  };

  return {
    fail,
    /** Notes in the transcript where a part begins. */
    chapter: (name) => notes.push({ at: lines().length, note: `=== ${name}` }),
    /** What is heard from here on counts for what comes next. */
    attend(name) {
      from = lines().length;
      notes.push({ at: from, note: `--- ${name}` });
    },
    /** Whether these words are said within `ms`; nothing is held against anybody. */
    within: (words, ms) => waitFor(() => includes(words), ms),
    /** These words are said, at some time since `attend`. */
    async hears(words) {
      judge(await waitFor(() => includes(words)), `not said: “${words}”`);
    },
    /** Waits until nothing more is said, then: the words were said once, by one line. */
    async hearsOnce(words) {
      await waitFor(() => includes(words));
      await this.quiet();
      const times = since().filter((line) => plain(line).includes(plain(words))).length;
      judge(times === 1, `said ${times} times instead of once: “${words}”`);
    },
    /** No line says these words. */
    hearsNot(words) {
      judge(!includes(words), `said without need: “${words}”`);
    },
    async hearsSomething(what) {
      judge(await waitFor(() => since().length > 0), `silence after ${what}`);
    },
    /** Waits until something new is said, at most `ms`: who presses on at once cuts the reader short. */
    async answer(act, ms) {
      const before = lines().length;
      await act();
      await waitFor(() => lines().length > before, ms);
    },
    /** Waits until Orca has had nothing to say for a moment. */
    async quiet() {
      let before = -1;
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        const now = lines().length;
        if (now === before) return;
        before = now;
        await pause(500);
      }
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
