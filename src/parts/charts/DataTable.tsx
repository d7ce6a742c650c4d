/** A chart's numbers as a table: one row each, the first cell its heading. */
interface Props {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly [head: string, ...cells: string[]])[];
}

export function DataTable({ heads, rows }: Props) {
  return (
    <table class="chart__table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
