/** Who was right, on what: each claim of the weekend and what became of it. */
import type { ClaimedRow, ClaimsPanel } from '../../../present/became-known.ts';
import { useWords } from '../../../parts/context.ts';

export function Claims({ panel }: { readonly panel: ClaimsPanel }) {
  const t = useWords();
  const heads = ['claim', 'who', 'named', 'outcome', 'verdict'].map((head) => t(`claimed.${head}`));
  return (
    <>
      {/* Nothing else here takes the focus by which keys scroll it. */}
      <table class="claimed" tabIndex={0}>
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
          {panel.rows.map((row) => (
            <Row key={row.id} row={row} heads={heads} />
          ))}
        </tbody>
      </table>
      <p class="claimed__lesson">{panel.lesson}</p>
    </>
  );
}

/** On a narrow page its cells lie beneath one another, each with the head of its column. */
function Row({ row, heads }: { readonly row: ClaimedRow; readonly heads: readonly string[] }) {
  const cells = [row.who, row.named, row.became, row.word];
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {cells.map((cell, at) => (
        <td key={heads[at + 1]} data-head={heads[at + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
