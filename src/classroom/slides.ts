/** What is projected: slides without a name in them, each in three presses, and the way from one to the next. */
import { forecastsOf } from './figures/forecasts.ts';
import { type MarkedDocument, markedDocuments } from './figures/marks.ts';
import { needlesOf } from './figures/needles.ts';
import type { Numbers } from './figures/numbers.ts';
import type { Result } from './result.ts';
import { cardOf, type Group, type Topics } from './talk.ts';
import { questionWithId } from '../rules/lookup.ts';
import type { ForecastQuestion, JudgementQuestion, Question, QuestionId, Weekend } from '../rules/weekend.ts';

/** What is asked, what the class said, what is revealed: nothing goes from one to the next by itself. */
export const PRESSES = ['ask', 'class', 'reveal'] as const;
export type Press = (typeof PRESSES)[number];

interface Asked {
  readonly id: string;
  readonly answers: number;
}

export type Slide =
  | { readonly id: 'start'; readonly shows: 'start' }
  | (Asked & Numbers & { readonly shows: 'forecast'; readonly question: ForecastQuestion })
  | (Asked &
      Numbers & { readonly shows: 'needle'; readonly question: JudgementQuestion; readonly inside: number })
  | (Asked & { readonly shows: 'marks'; readonly question: Question; readonly marked: MarkedDocument })
  | (Asked & {
      readonly shows: 'answers';
      readonly question: Question;
      readonly part: string | undefined;
      readonly groups: readonly Group[];
    })
  | { readonly id: 'lines'; readonly shows: 'lines'; readonly lines: readonly string[] };

interface Chosen {
  readonly pinned: readonly QuestionId[];
  /** What pupils wrote, line by line as the teacher has ticked it. */
  readonly lines: readonly string[];
}

/** The start, pinned questions, then all forecasts, needles and marks that somebody has answered, and what was ticked to be read. */
export function slidesOf(
  weekend: Weekend,
  topics: Topics,
  results: readonly Result[],
  { pinned, lines }: Chosen,
): readonly Slide[] {
  const asked: readonly Slide[] = [
    ...forecastsOf(weekend, results).forecasts.map(
      (figure): Slide => ({
        ...figure,
        id: figure.question.id,
        shows: 'forecast',
        answers: figure.percents.length,
      }),
    ),
    ...needlesOf(weekend, results).map(
      (figure): Slide => ({
        ...figure,
        id: figure.question.id,
        shows: 'needle',
        answers: figure.percents.length,
      }),
    ),
    ...markedDocuments(weekend, results).flatMap((marked): readonly Slide[] => {
      const question = questionWithId(weekend, marked.question);
      return question ? [{ id: question.id, shows: 'marks', question, marked, answers: marked.pupils }] : [];
    }),
  ].filter((slide) => !('answers' in slide) || slide.answers > 0);
  const first = pinned.flatMap(
    (id) => asked.find((slide) => slide.id === id) ?? answersTo(weekend, topics, results, id),
  );
  return [
    { id: 'start', shows: 'start' },
    ...first,
    ...asked.filter(({ id }) => !pinned.includes(id)),
    ...(lines.length > 0 ? [{ id: 'lines', shows: 'lines', lines } as const] : []),
  ];
}

/** A pinned question whose answers are counted; none where nobody has answered it. */
function answersTo(
  weekend: Weekend,
  topics: Topics,
  results: readonly Result[],
  id: QuestionId,
): readonly Slide[] {
  const question = questionWithId(weekend, id);
  if (!question) return [];
  const { part, groups, answers } = cardOf(weekend, topics, results, question);
  return answers === 0 ? [] : [{ id, shows: 'answers', question, part, groups, answers }];
}

/** Where the projector stands: a slide by its id, and how many presses it has had. */
export interface Showing {
  readonly slide: string;
  readonly press: Press;
  readonly blank: boolean;
}

export const BEGINNING: Showing = { slide: 'start', press: 'ask', blank: false };

/** One press on, or one back; where there is none it stays. A blank screen is only lit again. */
export function step(slides: readonly Slide[], showing: Showing, way: 1 | -1): Showing {
  if (showing.blank) return { ...showing, blank: false };
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === showing.slide),
  );
  const presses = at * PRESSES.length + PRESSES.indexOf(showing.press) + way;
  const slide = slides[Math.floor(presses / PRESSES.length)];
  const press = PRESSES[presses % PRESSES.length];
  return slide && press ? { slide: slide.id, press, blank: false } : showing;
}
