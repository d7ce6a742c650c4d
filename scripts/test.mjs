/** npm test: every check there is, on a fresh clone too. The last line says how many tests passed and failed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, cache, commandOf, install, needNode, root, run } from './project.mjs';

needNode();
const reports = path.join(cache, 'reports');
const total = { passed: 0, failed: 0 };

/** Announces a check and runs it; a check that fails counts as one failure. */
function check(name, passes) {
  console.log(`\n— ${name}`);
  if (passes()) return true;
  console.log(`— ${name}: FAILED`);
  total.failed += 1;
  return false;
}

/** Announces a test run and adds its report to the total; a run that fails without a failed test counts as one. */
function tests(name, report, runs, count) {
  console.log(`\n— ${name}`);
  const passes = runs();
  const counted = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += passes ? counted.failed : Math.max(1, counted.failed);
}

function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

const node = (file, ...args) => run('node', [file, ...args]) === 0;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (!check('Packages', install)) finish();

check('Types', () => node(commandOf('typescript', 'tsc'), '-p', '.'));
check('Types of the rules, without a browser', () => node(commandOf('typescript', 'tsc'), '-p', 'src/rules'));
check('Types of the service worker', () => node(commandOf('typescript', 'tsc'), '-p', 'src/game/worker'));
check('Lint', () => node(commandOf('oxlint'), '--type-aware'));
check('Format', () => node(commandOf('@biomejs/biome', 'biome'), 'format', '.'));

const unit = path.join(reports, 'unit.json');
tests(
  'Unit tests',
  unit,
  () =>
    node(commandOf('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`),
  (report) => ({
    passed: report.numPassedTests,
    // A file that could not be read holds no tests, yet has failed.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
  }),
);

if (!check('Build', build)) finish();

const { runnerImport } = await import('vite');
const { module: browser } = await runnerImport(path.join(root, 'tests/e2e/browser.ts'));
if (browser.needsPlaywrightBrowser) {
  const playwright = commandOf('@playwright/test', 'playwright');
  const got = check("Playwright's own Chromium (no packaged one for this system)", () =>
    node(playwright, 'install', 'chromium'),
  );
  if (!got) finish();
}
const endToEnd = path.join(reports, 'end-to-end.json');
tests(
  'End-to-end tests',
  endToEnd,
  () =>
    run('node', [commandOf('@playwright/test', 'playwright'), 'test', '--reporter=line,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: endToEnd,
    }) === 0,
  (report) => {
    const { expected, flaky, unexpected } = report.stats;
    if (flaky > 0) console.log(`${flaky} passed only at the second try (listed above as flaky)`);
    return { passed: expected + flaky, failed: unexpected };
  },
);
finish();
