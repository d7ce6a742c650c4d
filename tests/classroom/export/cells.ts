/** Reads a table's text as a spreadsheet does (RFC 4180), written without a look at what writes it. */

/** The cells row by row, without the mark of the encoding. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  field.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let read = field.exec(text); read; read = field.exec(text)) {
    const [, quoted, bare = '', end] = read;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
