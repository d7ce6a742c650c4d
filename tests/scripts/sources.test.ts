/** What the game is built from is known in one place: a change of any of it builds anew, and gives the edition another name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READ } from '../../scripts/sources.mjs';
import { parse } from '../boundaries.ts';

const isRead = (file: string): boolean =>
  READ.some((place) => file === place || file.startsWith(`${place}/`));

/** The scripts that a build runs, and those of the game itself. */
const scripts = [
  'vite.config.ts',
  ...['src', 'scripts/build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file)),
  ),
];

it.each(READ)('%s is there', (place) => expect(existsSync(place)).toBe(true));

it('is all that the build and the game import', () => {
  const imported = scripts.flatMap((file) =>
    parse({ path: file, text: readFileSync(file, 'utf8') }).imports.filter(({ own }) => own),
  );
  expect(imported.length).toBeGreaterThan(500);
  expect(imported.map(({ target }) => target).filter((target) => !isRead(target))).toEqual([]);
});

it('is all that the page names', () => {
  const named = [...readFileSync('index.html', 'utf8').matchAll(/(?:src|href)="\.\/([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(2);
  expect(named.map(([, file = '']) => file).filter((file) => !isRead(file))).toEqual([]);
});
