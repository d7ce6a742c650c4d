/** The accessibility statement speaks of every criterion, and of tests that there are. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2, levels A and AA. */
const CRITERIA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 ' +
  '1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 ' +
  '2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

const statement = readFileSync('docs/accessibility-statement.md', 'utf8');
const rows = statement
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the accessibility statement', () => {
  it('has one row for every criterion, in order, and no other', () => {
    expect(rows.map(([, name = '']) => name.split(' ')[0])).toEqual(CRITERIA.split(' '));
  });

  it.each(rows)('%s%s: says how it is met, how it is tested and how far', (...row) => {
    const [, , how = '', tested = '', far = ''] = row;
    expect([how, tested].every((cell) => cell.length > 5)).toBe(true);
    expect(far).toMatch(/^(yes|none|part)([;:] .+)?$/);
  });

  it.each(rows.filter((row) => !row[4]?.startsWith('none')))(
    '%s%s: names the test that holds it',
    (...row) => {
      expect(row[3]).toMatch(/`(tests|scripts)\/[\w/.-]+\.(ts|mjs)`/);
    },
  );

  it('names only files that there are', () => {
    const named = [...statement.matchAll(/`([\w/.-]+\.(?:ts|mjs))`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((file) => !existsSync(file))).toEqual([]);
  });
});
