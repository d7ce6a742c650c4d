/** Two pages side by side, the player's and the article's, and from line to line the thread: whole, or loose. */
import { anchors } from '../../../parts/anchors.ts';
import type { PageRow, PanelView } from '../../../present/panel-views.ts';
import type { StepScreen } from '../../../present/screen.ts';
import { Paragraphs } from '../../../parts/documents/Paragraphs.tsx';
import { Pause } from '../../../parts/controls/spoken.tsx';
import { Icon } from '../../../parts/icons/icons.tsx';

interface Props {
  readonly panel: Extract<PanelView, { panel: 'pages' }>;
  readonly screen: StepScreen;
}

export function Pages({ panel, screen }: Props) {
  return (
    <div class="pages">
      <div class="pages__heads">
        <h2 class="pages__head pages__head--yours">{panel.yours}</h2>
        <p class="pages__count" key={panel.caption}>
          {panel.caption}
        </p>
        <h2 class="pages__head pages__head--article">{screen.document?.name}</h2>
      </div>
      <ol class="pages__rows">
        {panel.rows.map((row) => (
          <Row key={row.id} row={row} yours={panel.yours} article={screen.document?.name ?? ''} />
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly row: PageRow;
  /** The names of the two pages, said where the eye has columns. */
  readonly yours: string;
  readonly article: string;
}

function Row({ row, yours, article }: RowProps) {
  return (
    <li class="pages__row" data-holds={row.holds}>
      <div class="pages__yours" data-anchor={anchors.judged(row.id, 'yours').id}>
        <p>{row.proposition}</p>
        <p class="pages__number">
          <span class="visually-hidden">{yours}: </span>
          {row.yours}
          <Pause /> <span class="pages__stance">{row.stance}</span>
        </p>
      </div>
      <p class="pages__tie">
        <span class="pages__thread" aria-hidden="true" />
        <span class="pages__verdict">
          <Icon name={row.holds ? 'check' : 'weighs-against'} size={1.1} stroke={3.5} />
          <span>{row.verdict}</span>
        </span>
        <Pause />
        <span class="pages__stances">{row.agrees}</span>
      </p>
      <div class="pages__article" data-anchor={anchors.judged(row.id, 'article').id}>
        <p>
          <span class="visually-hidden">{article}: </span>
          {row.article} <Paragraphs of={row.source} />
        </p>
        <p class="pages__reading">{row.reading}</p>
      </div>
    </li>
  );
}
