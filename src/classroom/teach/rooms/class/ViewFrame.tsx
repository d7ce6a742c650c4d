/** The frame of a view: what it finds in one line, the picture, the caption that always stands beneath it, and the same as a table. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../../../../parts/context.ts';

interface Props {
  /** Its words are `view.<id>` and, where it has one, `view.<id>.caption`. */
  readonly id: string;
  /** What it is headed, where a view has several pictures. */
  readonly heading?: string;
  readonly finding: string;
  /** What stands at the end of the heading's line. */
  readonly beside?: ComponentChildren;
  readonly caption?: string;
  /** Left out where the picture is one. */
  readonly table?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function ViewFrame({ id, heading, finding, beside, caption, table, children }: Props) {
  const t = useWords();
  const name = heading ?? t(`view.${id}`);
  return (
    <section class="class-view" data-view={id}>
      <div class="class-view__head">
        <h2>{name}</h2>
        {beside}
      </div>
      <p class="class-view__finding">{finding}</p>
      {children}
      {caption !== undefined && <p class="class-view__caption">{caption}</p>}
      {table !== undefined && (
        <details class="class-view__table">
          <summary>{t('view.table')}</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label={t('view.table.of', { view: name })}>
            {table}
          </div>
        </details>
      )}
    </section>
  );
}
