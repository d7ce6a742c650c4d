/** npm test: every check there is, on a fresh clone too. The last line says how many tests passed and failed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { load } from './load.mjs';
import { cache, commandOf, install, needNode, run, runBeside } from './project.mjs';
import { root } from './sources.mjs';

needNode();
const reports = path.join(cache, 'reports');
const total = { passed: 0, failed: 0 };
/** Checks that run at the same time. */
const LANES = 2;

/**
 * Runs a check and says how it went and how many seconds it took; one that fails counts as one failure.
 * @param {string} name
 * @param {() => boolean | Promise<boolean>} passes
 */
async function check(name, passes) {
  const began = performance.now();
  const passed = await passes();
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`— ${name}: ${passed ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (!passed) total.failed += 1;
  return passed;
}

/**
 * Runs checks side by side, what one says being shown where it fails.
 * @param {Readonly<Record<string, readonly string[]>>} commands by the name of the check, what Node runs
 * @returns {Promise<readonly string[]>} the names of those that failed
 */
async function checkAll(commands) {
  const left = Object.entries(commands);
  /** @type {string[]} */
  const failed = [];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, command] = next;
      const passed = await check(name, async () => {
        const { code, output } = await runBeside('node', command);
        if (code !== 0) console.log(output);
        return code === 0;
      });
      if (!passed) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return failed;
}

/**
 * Runs tests and adds their report to the total; a run that fails without a failed test counts as one.
 * @template Report
 * @param {string} name
 * @param {{ command: readonly string[], environment?: Readonly<Record<string, string>>, report: string,
 * count: (report: Report) => { passed: number, failed: number } }} run `report`: the file that it writes, JSON
 */
async function tests(name, { command, environment = {}, report, count }) {
  const before = total.failed;
  await check(name, () => run('node', command, environment) === 0);
  if (!existsSync(report)) return;
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  total.passed += passed;
  if (failed > 0) total.failed = before + failed;
}

function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (!(await check('Packages', install))) finish();

const tsc = commandOf('typescript', 'tsc');
// The longest first.
const failed = await checkAll({
  Build: [path.join(root, 'scripts/build.mjs')],
  Types: [tsc, '-p', '.'],
  'Types of the rules, without a browser': [tsc, '-p', 'src/rules'],
  'Types of the service worker': [tsc, '-p', 'src/game/worker'],
  Lint: [commandOf('oxlint'), '--type-aware'],
  'Unused files, exports and packages': [commandOf('knip')],
  Format: [commandOf('@biomejs/biome', 'biome'), 'format', '.'],
});

const unit = path.join(reports, 'unit.json');
await tests('Unit tests', {
  command: [commandOf('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  report: unit,
  /** @param {import('vitest/reporters').JsonTestResults} report */
  count: ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    // A file that could not be read holds no tests, yet has failed.
    failed:
      numFailedTests +
      testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      ).length,
  }),
});

// Without a build there is nothing to open in a browser.
if (failed.includes('Build')) finish();
const { needsPlaywrightBrowser } = await load('tests/e2e/browser.ts');
const playwright = commandOf('@playwright/test', 'playwright');
if (needsPlaywrightBrowser) {
  const name = "Playwright's own Chromium (no packaged one for this system)";
  if (!(await check(name, () => run('node', [playwright, 'install', 'chromium']) === 0))) finish();
}
const endToEnd = path.join(reports, 'end-to-end.json');
await tests('End-to-end tests', {
  command: [playwright, 'test', '--reporter=line,json'],
  environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEnd },
  report: endToEnd,
  /** @param {import('@playwright/test/reporter').JSONReport} report */
  count: ({ stats: { expected, flaky, unexpected } }) => {
    if (flaky > 0) console.log(`${flaky} passed only at the second try (listed above as flaky)`);
    return { passed: expected + flaky, failed: unexpected };
  },
});
finish();
