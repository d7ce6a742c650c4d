/** Imports the project's TypeScript into a script, which Node cannot do by itself. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache } from './project.mjs';
import { root } from './sources.mjs';

/**
 * What scripts ask for, by its place in the project: the file's own types hold what it gives.
 * @typedef {{
 *   'scripts/bench/class.ts': typeof import('./bench/class.ts'),
 *   'scripts/bench/replayed.ts': typeof import('./bench/replayed.ts'),
 *   'scripts/build/compressed.ts': typeof import('./build/compressed.ts'),
 *   'scripts/build/phaser.ts': typeof import('./build/phaser.ts'),
 *   'src/classroom/lms/manifest.ts': typeof import('../src/classroom/lms/manifest.ts'),
 *   'src/classroom/teach/store/words.ts': typeof import('../src/classroom/teach/store/words.ts'),
 *   'src/game/store/game.ts': typeof import('../src/game/store/game.ts'),
 *   'src/parts/browser/shelf.ts': typeof import('../src/parts/browser/shelf.ts'),
 *   'src/record/replay.ts': typeof import('../src/record/replay.ts'),
 *   'src/rules/audit.ts': typeof import('../src/rules/audit.ts'),
 *   'src/rules/hits.ts': typeof import('../src/rules/hits.ts'),
 *   'src/rules/lookup.ts': typeof import('../src/rules/lookup.ts'),
 *   'src/rules/readouts.ts': typeof import('../src/rules/readouts.ts'),
 *   'src/rules/step.ts': typeof import('../src/rules/step.ts'),
 *   'src/weekends/back-channel/lesson.ts': typeof import('../src/weekends/back-channel/lesson.ts'),
 *   'src/weekends/back-channel/weekend.ts': typeof import('../src/weekends/back-channel/weekend.ts'),
 *   'src/weekends/other-desks/booster.ts': typeof import('../src/weekends/other-desks/booster.ts'),
 *   'src/weekends/other-desks/entries.ts': typeof import('../src/weekends/other-desks/entries.ts'),
 *   'src/weekends/other-desks/first.ts': typeof import('../src/weekends/other-desks/first.ts'),
 *   'src/weekends/practice/compose.ts': typeof import('../src/weekends/practice/compose.ts'),
 *   'src/weekends/practice/deck.ts': typeof import('../src/weekends/practice/deck.ts'),
 *   'src/words/words.ts': typeof import('../src/words/words.ts'),
 *   'tests/classroom/class.ts': typeof import('../tests/classroom/class.ts'),
 *   'tests/e2e/back-channel.ts': typeof import('../tests/e2e/back-channel.ts'),
 *   'tests/e2e/browser.ts': typeof import('../tests/e2e/browser.ts'),
 *   'tests/e2e/hands.ts': typeof import('../tests/e2e/hands.ts'),
 *   'tests/e2e/opening.ts': typeof import('../tests/e2e/opening.ts'),
 *   'tests/e2e/perform.ts': typeof import('../tests/e2e/perform.ts'),
 *   'tests/e2e/practising.ts': typeof import('../tests/e2e/practising.ts'),
 *   'tests/e2e/rash.ts': typeof import('../tests/e2e/rash.ts'),
 *   'tests/e2e/words.ts': typeof import('../tests/e2e/words.ts'),
 *   'tests/fixtures/interface.ts': typeof import('../tests/fixtures/interface.ts'),
 *   'tests/game/store/memory.ts': typeof import('../tests/game/store/memory.ts'),
 *   'tests/game/store/stocked.ts': typeof import('../tests/game/store/stocked.ts'),
 *   'tests/rules/answers.ts': typeof import('../tests/rules/answers.ts'),
 *   'tests/rules/players.ts': typeof import('../tests/rules/players.ts'),
 *   'tests/weekends/back-channel/guessers.ts': typeof import('../tests/weekends/back-channel/guessers.ts'),
 *   'tests/weekends/other-desks/players.ts': typeof import('../tests/weekends/other-desks/players.ts'),
 * }} Sources
 */

/**
 * Needs the packages: see `install` in project.mjs.
 * @template {keyof Sources} File
 * @param {File} file from the project's folder
 * @returns {Promise<Sources[File]>} all that it exports
 */
export async function load(file) {
  const { runnerImport } = await import('vite');
  /** @type {{ module: Sources[File] }} */
  const { module } = await runnerImport(path.join(root, file));
  return module;
}

/**
 * The same, bundled as the game's own script is: loaded file by file, each call from one file to another costs a getter
 * that no player pays for.
 * @template {keyof Sources} File
 * @param {File} file from the project's folder
 * @returns {Promise<Sources[File]>} all that it exports
 */
export async function loadBundled(file) {
  const { build } = await import('vite');
  const outDir = path.join(cache, 'bundled');
  const name = `${path.basename(file, '.ts')}.mjs`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: file, outDir, rolldownOptions: { output: { entryFileNames: name } } },
  });
  return import(pathToFileURL(path.join(outDir, name)).href);
}
