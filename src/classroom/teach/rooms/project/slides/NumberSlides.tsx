/** Forecasts and needles as slides: the class on one scale, and the thread from where it stood to what it is held against. */
import { plain, rich, say } from '../../../../../words/words.ts';
import { useWords } from '../../../../../parts/context.ts';
import { paragraphsOf, promptFor } from '../../../wording.ts';
import { SlideFrame } from './SlideFrame.tsx';
import { SlideScale } from './SlideScale.tsx';
import type { SlideProps } from './slide-props.ts';

export function ForecastSlide({ slide, press, taught, still }: SlideProps<'forecast'>) {
  const t = useWords();
  const { production } = taught;
  const { question, percents, mean } = slide;
  const { id, outcome } = question;
  return (
    <SlideFrame
      press={press}
      heading={say(production.words, `item.${id}`)}
      statement={plain(rich(production.words, `q.${id}.prompt`))}
      ask={t('project.ask.forecast')}
      reveals={{
        stamp: t(`outcome.${outcome}`),
        line: say(production.words, `q.${id}.happened`),
        source: paragraphsOf(production, question),
        prompt: promptFor(production, question),
      }}
    >
      <SlideScale
        {...{ press, percents, mean, still }}
        end={100 * outcome}
        ends={t('project.happened', { percent: 100 * outcome })}
      />
    </SlideFrame>
  );
}

export function NeedleSlide({ slide, press, taught, still }: SlideProps<'needle'>) {
  const t = useWords();
  const { production } = taught;
  const { question, percents, mean, inside, answers } = slide;
  const { id, band, proposition, stance } = question;
  const [low, high] = band;
  const share = t('count.share', { count: inside, of: answers });
  return (
    <SlideFrame
      press={press}
      heading={say(production.words, `item.${id}`)}
      statement={`${say(production.words, `prop.${proposition}`)}.`}
      ask={t('project.ask.needle')}
      reveals={{
        stamp: say(production.words, `stance.${stance}`),
        line: t('project.inside', { low, high, share }),
        source: paragraphsOf(production, question),
        prompt: promptFor(production, question),
      }}
    >
      <SlideScale
        {...{ press, percents, mean, still, band }}
        end={(low + high) / 2}
        ends={t('project.band')}
      />
    </SlideFrame>
  );
}
