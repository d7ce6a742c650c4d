/** The five turning points: a story each, the number after it, and what their small scenes show. */
import { plain, say, type Values } from '../words/words.ts';
import { questionWithId } from '../rules/lookup.ts';
import {
  type ForecastPoint,
  type OpenPoint,
  type SteadyPoint,
  type OverstatementPoint,
  turningPoints,
  type UpdatePoint,
} from '../rules/turning-points.ts';
import type { QuestionId } from '../rules/weekend.ts';
import type { TurningPicture, TurningPointView } from './panel-views.ts';
import { answerText } from './kinds/table.ts';
import { formatOf } from './looks.ts';
import type { Format } from './scenery.ts';
import { source } from './paragraphs.ts';
import type { Paragraphs } from './question-views.ts';
import { ofQuestion, prompt, type Telling } from './telling.ts';

type PointId = TurningPointView['id'];

const NO_CALL: Extract<TurningPicture, { shows: 'call' }> = {
  shows: 'call',
  percent: undefined,
  outcome: undefined,
  before: undefined,
  band: undefined,
  source: undefined,
};

/** All five, in the order in which they are told; what the weekend did not hold is told as such. */
export function turningPointViews(telling: Telling): readonly TurningPointView[] {
  const { gain, miss, update, steady, overstatement, open } = turningPoints(telling.weekend, telling.state);
  return [
    call(telling, 'gain', gain),
    call(telling, 'miss', miss),
    update || !steady ? moved(telling, update) : stood(telling, steady),
    line(telling, overstatement),
    leftOpen(telling, open),
  ];
}

type Told = Omit<TurningPointView, 'picture'>;

/** One of a turn’s stories: the turn itself, or what stands in its place under a title of its own. */
type Variant = '' | 'absent.' | 'steady.' | 'none.' | 'number.';

function told({ words }: Telling, id: PointId, variant: Variant, values: Values): Told {
  return {
    id,
    title: say(words, `turning.${id}.${variant}title`),
    story: say(words, `turning.${id}.${variant}story`, values),
    number: '',
    source: [],
  };
}

function call(telling: Telling, id: 'gain' | 'miss', point: ForecastPoint | undefined): TurningPointView {
  if (!point) return { ...told(telling, id, 'absent.', {}), picture: NO_CALL };
  const { percent, question, outcome, brier } = point;
  const happened = ofQuestion(telling, question, 'happened');
  return {
    ...told(telling, id, '', { ...about(telling, question), percent, happened }),
    number: say(telling.words, `turning.${id}.number`, { brier: brier.toFixed(2) }),
    source: sourceOf(telling, question),
    picture: { ...NO_CALL, percent, outcome, source: bringerOf(telling, question) },
  };
}

function moved(telling: Telling, point: UpdatePoint | undefined): TurningPointView {
  if (!point) return { ...told(telling, 'update', 'absent.', {}), picture: NO_CALL };
  const { question, before, after, band } = point;
  const values = { ...about(telling, question), before, after, band: band.join('–') };
  return {
    ...told(telling, 'update', '', values),
    picture: { ...NO_CALL, percent: after, before, band },
  };
}

function stood(telling: Telling, { question, percent, band }: SteadyPoint): TurningPointView {
  const values = { ...about(telling, question), percent, band: band.join('–') };
  return {
    ...told(telling, 'update', 'steady.', values),
    picture: { ...NO_CALL, percent, band },
  };
}

function line(telling: Telling, point: OverstatementPoint | undefined): TurningPointView {
  if (!point) {
    const picture = { shows: 'line', fate: 'clean' } as const;
    return { ...told(telling, 'overstatement', 'none.', {}), picture };
  }
  const { bulletin, corrected } = point;
  const values = about(telling, bulletin);
  return {
    ...told(telling, 'overstatement', '', values),
    ...(corrected && { story: say(telling.words, 'turning.overstatement.corrected.story', values) }),
    source: sourceOf(telling, bulletin),
    picture: { shows: 'line', fate: corrected ? 'corrected' : 'standing' },
  };
}

function leftOpen(telling: Telling, point: OpenPoint | undefined): TurningPointView {
  if (!point) return { ...told(telling, 'open', 'absent.', {}), picture: { shows: 'door', ajar: false } };
  const { judgement, percent, band, stanceOpen } = point;
  const values = { ...about(telling, judgement), percent, band: band.join('–') };
  return {
    ...told(telling, 'open', stanceOpen ? '' : 'number.', values),
    source: sourceOf(telling, judgement),
    picture: { shows: 'door', ajar: true },
  };
}

/** The words of a question that a story may use. */
function about(telling: Telling, id: QuestionId): Values {
  const question = questionWithId(telling.weekend, id);
  if (!question) return {};
  const proposition = 'proposition' in question ? say(telling.words, `prop.${question.proposition}`) : '';
  return {
    prompt: plain(prompt(telling, id)),
    proposition,
    sentence: answerText(telling, question),
  };
}

function sourceOf(telling: Telling, id: QuestionId): Paragraphs {
  const question = questionWithId(telling.weekend, id);
  return question ? source(telling, question) : [];
}

/** The format of the document that had last arrived when a forecast's outcome was shown. */
function bringerOf({ weekend, scenery }: Telling, question: QuestionId): Format | undefined {
  const at = weekend.steps.findIndex((step) => step.reveals?.includes(question));
  const brought = weekend.steps.slice(0, at + 1).findLast((step) => step.arrives === true)?.document;
  return brought === undefined ? undefined : formatOf(scenery, brought);
}
