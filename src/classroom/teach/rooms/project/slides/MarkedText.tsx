/** A marked document as a slide: its words, then how many marked each phrase, then which of them matter. */
import { documentWithId } from '../../../../../rules/lookup.ts';
import { plain, rich, type Run } from '../../../../../words/words.ts';
import { useWords } from '../../../../../parts/context.ts';
import type { MarkedDocument } from '../../../../figures/marks.ts';
import type { Press } from '../../../../slides.ts';
import { headingOf, paragraphsOf, promptFor } from '../../../wording.ts';
import { SlideFrame } from './SlideFrame.tsx';
import type { SlideProps } from './slide-props.ts';

/** A text of more letters than this is set closer. */
const LONG = 240;

export function MarkedText({ slide, press, taught }: SlideProps<'marks'>) {
  const t = useWords();
  const { production } = taught;
  const { words, weekend } = production;
  const { question, marked } = slide;
  const offered = (run: Run) => 'phrase' in run && marked.phrases.some(({ phrase }) => phrase === run.phrase);
  const blocks = (documentWithId(weekend, marked.document)?.blocks ?? [])
    .map(({ id }) => ({ id, runs: rich(words, `doc.${marked.document}.${id}`) }))
    .filter(({ runs }) => runs.some(offered));
  const letters = blocks.reduce((sum, { runs }) => sum + plain(runs).length, 0);
  return (
    <SlideFrame
      press={press}
      dense={letters > LONG}
      heading={headingOf(production, question)}
      statement={plain(rich(words, `q.${question.id}.prompt`))}
      ask={t('project.ask.marks')}
      reveals={{
        prompt: promptFor(production, question),
      }}
    >
      <div class="slide-text">
        {blocks.map(({ id, runs }) => (
          <p key={id}>
            {runs.map((run, at) => (
              <Words key={at} {...{ run, marked, press }} />
            ))}
          </p>
        ))}
      </div>
      {press === 'reveal' && (
        <ul class="slide-text__key">
          <li data-part="key">
            {t('project.part.key')} {paragraphsOf(production, question)}
          </li>
          <li data-part="other">{t('project.part.other')}</li>
        </ul>
      )}
    </SlideFrame>
  );
}

interface WordsProps {
  readonly run: Run;
  readonly marked: MarkedDocument;
  readonly press: Press;
}

/** A run of the text: shaded by how many marked it, with the count behind it, once the class is shown. */
function Words({ run, marked, press }: WordsProps) {
  const phrase = 'phrase' in run ? marked.phrases.find((each) => each.phrase === run.phrase) : undefined;
  if (!phrase || press === 'ask') return <>{run.text}</>;
  return (
    <span
      class="slide-phrase"
      data-part={press === 'reveal' ? phrase.part : undefined}
      style={{ '--share': phrase.pupils / marked.pupils }}
    >
      {run.text}
      <sup>{phrase.pupils}</sup>
    </span>
  );
}
