/** A grid to be filled in: for each source one of three words, circled in ink. */
import type { GridView } from '../../../present/kinds/grid.ts';
import { useAnswer, useWords } from '../../context.ts';
import { Choices } from '../../controls/Choices.tsx';
import { GridTable } from './GridTable.tsx';

export function Grid({ view }: { readonly view: GridView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const { sheet } = view;
  if (view.locked) return <GridTable sheet={sheet} />;
  const said = Object.fromEntries(
    sheet.rows.flatMap(({ document, chosen }) => (chosen ? [[document, chosen]] : [])),
  );
  return (
    <GridTable
      sheet={sheet}
      ask={({ document, source, chosen }) => (
        <Choices
          name={`${view.id}-${document}`}
          legend={t('grid.cell', { source, asked: sheet.heads.asked })}
          hideLegend
          options={view.options}
          chosen={chosen ? [chosen] : []}
          locked={false}
          row
          onChoose={([id]) => {
            const saying = view.options.find((each) => each.id === id)?.id;
            if (saying) answer({ ...said, [document]: saying });
          }}
        />
      )}
    />
  );
}
