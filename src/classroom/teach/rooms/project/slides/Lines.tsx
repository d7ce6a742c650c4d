/** What pupils wrote, as the teacher has ticked it: words alone, and never whose they are. */
import { useWords } from '../../../../../parts/context.ts';
import type { SlideProps } from './slide-props.ts';

export function Lines({ slide }: SlideProps<'lines'>) {
  const t = useWords();
  return (
    <article class="slide">
      <h1>{t('project.lines')}</h1>
      <ul class="slide-lines">
        {slide.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </article>
  );
}
