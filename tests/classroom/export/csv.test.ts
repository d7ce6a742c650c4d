/** Tables as text: what a spreadsheet reads is what was written, and nothing in it can reckon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/classroom/export/csv.ts';
import { cellsOf } from './cells.ts';

const MARK = '\uFEFF';

describe('a table as text', () => {
  it('begins with the mark of its encoding and ends each row with a line end', () => {
    expect(
      csv([
        ['class', 'filed'],
        ['K7QF2M', true],
        [undefined, 0.25],
      ]),
    ).toBe(`${MARK}class,filed\r\nK7QF2M,yes\r\n,0.25\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['a=b', 'a=b'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['=HYPERLINK("http://example.com","x")', `"'=HYPERLINK(""http://example.com"",""x"")"`],
    ['two\nlines', '"two\nlines"'],
  ])('writes the text %j as %j', (text, field) => {
    expect(csv([[text]])).toBe(`${MARK}${field}\r\n`);
  });

  it('leaves a number below nought a number', () => {
    expect(csv([[-3]])).toBe(`${MARK}-3\r\n`);
  });

  it('is read back cell by cell, and no text in it begins like a formula', () => {
    const cells = fc.string({ unit: fc.constantFrom(...'= + - @ \t \r \n " , ; a ’ é'.split(' '), ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = cellsOf(csv(rows));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(rows);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
