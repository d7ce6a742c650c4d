/** What the audit comes to: caught and called in vain, line by line; who publishes the article; and what else is missing in it, to be ticked off. */
import type { AuditView } from '../../../present/panel-views.ts';
import { usePlay, useWords } from '../../../parts/context.ts';
import { Paragraphs } from '../../../parts/documents/Paragraphs.tsx';

interface Props {
  readonly panel: AuditView;
}

export function Audit({ panel }: Props) {
  const t = useWords();
  const { publisher } = panel;
  return (
    <div class="audit">
      <section class="audit__figures">
        <h2>{t('readout.audit')}</h2>
        <p class="audit__figure" data-none={panel.score === undefined}>
          {panel.figure}
          {panel.score !== undefined && <small>{t('readout.of')}</small>}
        </p>
        <p>{panel.counted}</p>
        <p>{panel.exact}</p>
      </section>
      <Lines lines={panel.lines} />
      <section class="audit__publisher">
        <h2>{publisher.title}</h2>
        <p>{publisher.text}</p>
        <details>
          <summary>{t('stamp.where')}</summary>
          <p class="addresses">{publisher.where}</p>
        </details>
      </section>
      <Gaps panel={panel} />
    </div>
  );
}

function Lines({ lines }: Pick<AuditView, 'lines'>) {
  const t = useWords();
  return (
    <section class="audit__lines">
      <h2>{t('audit.lines')}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line.id} data-verdict={line.said ? line.verdict : undefined}>
            <p>
              <b>{line.heading}</b> <Paragraphs of={line.source} />
            </p>
            <p>
              {t('audit.you')}: <span class="audit__stamp">{line.given}</span> · {t('audit.ours')}:{' '}
              <span class="audit__stamp">{line.right}</span>
            </p>
            {line.said && <p class="audit__said">{line.said}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Gaps({ panel: { gaps, keep } }: Props) {
  const t = useWords();
  const { draft } = usePlay();
  const tick = (id: string, on: boolean) => {
    const ticked = gaps.filter((gap) => (gap.id === id ? on : gap.ticked)).map((gap) => gap.id);
    draft(keep, ticked.join(' '));
  };
  return (
    <fieldset class="audit__gaps">
      <legend>{t('audit.gaps')}</legend>
      {gaps.map(({ id, label, ticked }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={ticked}
            onChange={(event) => tick(id, event.currentTarget.checked)}
          />
          <span key={label}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
