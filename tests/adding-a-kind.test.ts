/** What adding a kind of question touches, counted by the type checker: its rows, its files, and nothing else. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const KINDS = 'src/rules/weekend.ts';
const TABLES = ['rules', 'record', 'present', 'parts', 'authoring', 'classroom'].map(
  (part) => `src/${part}/kinds/table.ts`,
);
/** The tests know every kind by a right answer, by what its screen offers and by how a hand performs it. */
const TESTS = ['tests/rules/answers.ts', 'tests/present/offers.ts', 'tests/e2e/perform.ts'];

let folder = '';

/** A copy of the sources, and of the tests that have a row for each kind. */
beforeAll(() => {
  mkdirSync('node_modules/.cache', { recursive: true });
  folder = mkdtempSync(path.resolve('node_modules/.cache/adding-a-kind-'));
  for (const part of ['src', 'tests', 'tsconfig.json'])
    cpSync(part, path.join(folder, part), { recursive: true });
  for (const part of ['assets', 'node_modules']) symlinkSync(path.resolve(part), path.join(folder, part));
  const config = { extends: './tsconfig.json', include: ['src', ...TESTS] };
  writeFileSync(path.join(folder, 'tsconfig.kinds.json'), JSON.stringify(config));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The files in which the type checker finds something amiss once the list of kinds is another. */
async function amiss(change: (kinds: string) => string): Promise<readonly string[]> {
  const before = readFileSync(KINDS, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path.join(folder, KINDS), after);
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const said = await promisify(execFile)(
    process.execPath,
    [tsc, '-p', 'tsconfig.kinds.json', '--pretty', 'false'],
    {
      cwd: folder,
    },
  ).then(
    ({ stdout }) => stdout,
    (error: { readonly stdout: string }) => error.stdout,
  );
  return [
    ...new Set([...said.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? '')),
  ].toSorted();
}

const union = 'export type Question =';
const answers = 'export interface AnswerByKind {';

describe('the type checker', () => {
  it('asks for a row in each table where a kind is added, and for nothing else', { timeout: 0 }, async () => {
    const files = await amiss((kinds) =>
      kinds
        .replace(union, `${union}\n  | (QuestionBase & { readonly kind: 'riddle' })`)
        .replace(answers, `${answers}\n  riddle: string;`),
    );
    expect(files).toEqual([...TABLES, ...TESTS].toSorted());
  });

  it('names only its rows, its files and its tests where a kind is taken out', { timeout: 0 }, async () => {
    const files = await amiss((kinds) =>
      kinds.replace(/^ {2}\| GradeQuestion$/m, '').replace(/^ {2}grade: .*$/m, ''),
    );
    const own = files.filter((file) => /^src\/\w+\/kinds\/grade(\.ts|\/)/.test(file));
    // The weekends that ask it, and the tests of what it says.
    const others = files.filter((file) => !/^(src\/weekends|tests)\//.test(file) && !own.includes(file));
    expect(others).toEqual(TABLES.toSorted());
    expect(own.length).toBeGreaterThan(2);
  });
});
