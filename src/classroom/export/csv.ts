/** Tables as text that Excel, Numbers and Sheets open: UTF-8 with its mark, commas, no cell that could be a formula. */
import type { Cell } from '../kinds/table.ts';

/** Without it Excel takes the text for one of an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would reckon with, or take for the end of a cell, at the beginning of a text. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A table as RFC 4180 has it (Shafranovich, 2005). Texts that begin like a formula get an apostrophe before them. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
