/** A grid on squared paper: a table of sources, what the balance settled of each, and what was filled in beside it. */
import type { ComponentChildren } from 'preact';
import type { GridRow, GridSheet } from '../../../present/grids.ts';
import type { Column } from '../../../rules/weekend.ts';
import { useWords } from '../../context.ts';
import { Blank, Pause } from '../../controls/spoken.tsx';
import { RichText } from '../../documents/RichText.tsx';
import { SourcePicture } from '../../icons/sources.tsx';

interface Props {
  readonly sheet: GridSheet;
  /** What asks a row; without it the grid is only read. */
  readonly ask?: (row: GridRow) => ComponentChildren;
  /** Leaves the reasons out: there it only hangs. */
  readonly bare?: boolean;
}

/** Its roles are said outright, because on a narrow page its rows are laid out as blocks, which would cost it them. */
export function GridTable({ sheet, ask, bare }: Props) {
  const t = useWords();
  const { heads, rows, lit } = sheet;
  const isLit = ({ document }: GridRow, column: Column) =>
    lit?.document === document && lit.column === column;
  return (
    <table class="grid" role="table" aria-label={t('grid.name')}>
      <thead role="rowgroup">
        <tr role="row">
          {[t('grid.source'), heads.settled, heads.asked].map((head) => (
            <th key={head} role="columnheader" scope="col">
              <span>{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.document} role="row" data-holds={row.holds}>
            <th role="rowheader" scope="row">
              <SourcePicture format={row.format} width={2.25} />
              <span key={row.source}>{row.source}</span>
            </th>
            <td role="cell" data-column="settled" data-lit={isLit(row, 'settled')}>
              {isLit(row, 'settled') ? (
                <>
                  <s>{row.settled}</s>
                  <span class="visually-hidden"> {t('grid.becomes')}</span> <b>{sheet.lit?.becomes}</b>
                </>
              ) : (
                <span key={row.settled}>{row.settled || <Blank />}</span>
              )}
            </td>
            <td role="cell" data-column="asked" data-lit={isLit(row, 'asked')}>
              {ask ? ask(row) : <Filled row={row} bare={bare ?? false} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was filled in, what would have held instead, and why. */
function Filled({ row, bare }: { readonly row: GridRow; readonly bare: boolean }) {
  const t = useWords();
  const [first = '', second] = row.accepted;
  const held = second === undefined ? first : t('grid.either', { first, second });
  return (
    <>
      <p class="grid__said">
        {row.holds === false ? <s>{row.asked}</s> : <span>{row.asked || <Blank />}</span>}
        {row.holds === true && !bare && <Pause />}
        {row.holds === true && !bare && <span class="grid__mark">{t('choice.right')}</span>}
        {row.holds === false && <span class="grid__mark">{t('grid.holds.instead', { held })}</span>}
      </p>
      {!bare && row.why.length > 0 && (
        <p class="grid__why staged staged--why">
          <RichText runs={row.why} />
        </p>
      )}
    </>
  );
}
