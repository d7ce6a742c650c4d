/**
 * npm run firefox: plays the full weekend, and what goes wrong in the field, in an unpatched Firefox: the one BACK_CHANNEL_FIREFOX names, or Debian's
 * firefox-esr. Not part of npm test, which needs no browser of the system's.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build, commandOf, copyBuilt, forFirefox, install, needNode, run } from './project.mjs';

needNode();
const firefox = process.env['BACK_CHANNEL_FIREFOX'] ?? 'firefox-esr';
const { error, stdout } = spawnSync(firefox, ['--version'], { encoding: 'utf8' });
if (error) {
  console.error(
    `There is no ${firefox}. Install Firefox, or name yours: BACK_CHANNEL_FIREFOX=/path/to/firefox`,
  );
  process.exit(1);
}
if (!install() || !build()) process.exit(1);
console.log(stdout.trim());
copyWithoutPolicy(forFirefox);
// By keyboard and by controls: a Firefox without a screen draws no WebGL, so there are no toys to take hold of. Its driver
// counts every click as a first one and goes forward to no page: a double click and the forward button are not asked. Nor does
// its Tab key come back out of the browser's own bar: the first chapter is not played with that key alone. Of files that come while a
// page is left Firefox says that they are others: nor is every kind of question looked at in turn.
const PLAYED = [
  'weekend.test.ts.*(keyboard|reloads)',
  'address.test.ts.*(opens|a link)',
  'going-on.test.ts.*(closed and opened|storage is forbidden)',
  'line.test.ts.*html.*(by themselves|asked for again)',
  'later.test.ts.*a window stands',
  'failing.test.ts',
  'few-keys.test.ts.*teacher',
  'small-screens.test.ts.*(on a document|with a toy|on the board|line of claims|smallest screen|written in)',
  'access.test.ts.*(is spoken|the focus stays)',
];
// Whatever else is to be played is named; options alone go with the list.
const asked = process.argv.slice(2);
const isName = (/** @type {string} */ each) => !each.startsWith('-') || each.startsWith('--grep');
const wanted = asked.some(isName) ? asked : [...asked, '--grep', PLAYED.join('|')];
process.exit(
  run(
    'node',
    [commandOf('@playwright/test', 'playwright'), 'test', ...wanted, '--workers=1', '--reporter=list'],
    {
      BACK_CHANNEL_FIREFOX: firefox,
    },
  ),
);

/**
 * The built game without its content security policy, which would forbid the driver to read the page.
 * @param {string} folder
 */
function copyWithoutPolicy(folder) {
  rmSync(folder, { recursive: true, force: true });
  copyBuilt(folder);
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  for (const name of ['index.html', 'teach.html']) {
    const page = path.join(folder, name);
    const html = readFileSync(page, 'utf8');
    if (!policy.test(html)) throw new Error(`the built ${name} has no policy to leave out`);
    writeFileSync(page, html.replace(policy, ''));
  }
}
