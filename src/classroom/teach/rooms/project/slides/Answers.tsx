/** Answers that fall together as a slide: a bar for each, in an order that says nothing of how many gave it. */
import { plain, rich, sayIfAny } from '../../../../../words/words.ts';
import { useCount, useWords } from '../../../../../parts/context.ts';
import { headingOf, paragraphsOf, partIn, promptFor, saidIn } from '../../../wording.ts';
import { SlideFrame } from './SlideFrame.tsx';
import type { SlideProps } from './slide-props.ts';

/** More are told together. */
const MOST = 5;

export function Answers({ slide, press, taught }: SlideProps<'answers'>) {
  const t = useWords();
  const count = useCount();
  const { production } = taught;
  const { words, language } = production;
  const { question, part, groups, answers } = slide;
  const shown = groups
    .slice(0, MOST)
    .map((group) => ({ ...group, label: saidIn(production, question, group) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  const of = part === undefined ? '' : partIn(production, question, part);
  const why = sayIfAny(words, `q.${question.id}.article`) || plain(rich(words, `q.${question.id}.why`));
  return (
    <SlideFrame
      press={press}
      dense={shown.length >= MOST}
      heading={headingOf(production, question)}
      statement={[plain(rich(words, `q.${question.id}.prompt`)), of].filter(Boolean).join(' ')}
      ask={t('project.ask.answers')}
      reveals={{
        line: why,
        source: paragraphsOf(production, question),
        prompt: promptFor(production, question),
      }}
    >
      <ul class="slide-answers">
        {shown.map((group) => (
          <li key={group.said} style={{ '--share': press === 'ask' ? 0 : group.count / answers }}>
            <span>{group.label}</span> {press !== 'ask' && <b>{group.count}</b>}
          </li>
        ))}
      </ul>
      {groups.length > MOST && <p class="slide__each">{count('project.others', groups.length - MOST)}</p>}
    </SlideFrame>
  );
}
